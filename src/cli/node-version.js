// This file and those that import it before their check must run on any Node, however old: no new syntax here.

// crypto.argon2, which hashes passwords, came with 24.7.
const OLDEST = { major: 24, minor: 7 };

/**
 * Why this Node cannot run Waymark, in one plain sentence. Below 22.14 the SQLite driver ends the process
 * without a word, so this comes before everything else.
 * @param {string} version such as `20.20.2`
 * @returns {string | null} null when it can
 */
export function refuseOldNode(version) {
	const [major, minor] = version.split('.').map(Number);
	if (Number(major) > OLDEST.major || (major === OLDEST.major && Number(minor) >= OLDEST.minor)) return null;
	return (
		`Waymark needs Node ${OLDEST.major}.${OLDEST.minor} or newer, and this is Node ${version}: ` +
		'run "npm ci", which brings one along, and then use "npm start" or "npm run admin".'
	);
}

/**
 * Runs `main` where this Node can; elsewhere says what to do and ends with an error.
 * @param {() => Promise<unknown>} main
 */
export function onModernNode(main) {
	const refusal = refuseOldNode(process.versions.node);
	if (refusal === null) return main();
	console.error(refusal);
	process.exitCode = 1;
	return Promise.resolve();
}
