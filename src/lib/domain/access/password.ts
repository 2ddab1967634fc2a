/** Three short words make twelve letters (National Cyber Security Centre, "Three random words"). */
const SHORTEST = 12;
const LONGEST = 200;

/** What most stolen passwords are made of, and what anybody would think of here. */
const guessedFirst = [
	'password',
	'passwort',
	'cyfrinair',
	'letmein',
	'welcome',
	'croeso',
	'iloveyou',
	'administrator',
	'admin',
	'qwertyuiop',
	'qwerty',
	'asdfghjkl',
	'asdf',
	'zxcvbnm',
	'zxcv',
	'1q2w3e4r',
	'abcdefghijklmnopqrstuvwxyz',
	'abcdef',
	'abcd',
	'abc',
	'changeme',
	'default',
	'secret',
	'monkey',
	'dragon',
	'football',
	'liverpool',
	'arsenal',
	'chelsea',
	'cymru',
	'wales',
	'england',
	'summer',
	'winter',
	'spring',
	'autumn',
	'january',
	'february',
	'november',
	'december',
	'probation',
	'prawf',
	'waymark',
	'office',
	'login',
	'test'
];

/** Letters and figures that stand for each other in passwords people make up. */
const alike: Record<string, string> = {
	'0': 'o',
	'1': 'l',
	'3': 'e',
	'4': 'a',
	'5': 's',
	'7': 't',
	'@': 'a',
	$: 's'
};

/** What is left to guess must be at least this long: a whole word that nobody would think of. */
const LEAST_LEFT = 6;

/**
 * Why a password cannot be chosen; null where it can. No rule asks for figures or capitals: they make people choose alike
 * (National Cyber Security Centre, "Password policy"; NIST SP 800-63B 5.1.1.2: long, and not among the common ones).
 * @param own what anybody knows of its owner: user name, names
 */
export function passwordProblem(
	password: string,
	own: readonly string[]
): 'password_too_short' | 'password_too_long' | 'password_common' | null {
	const letters = [...password.normalize('NFKC')];
	if (letters.length < SHORTEST) return 'password_too_short';
	if (letters.length > LONGEST) return 'password_too_long';
	return isGuessable(letters.join(''), own) ? 'password_common' : null;
}

function isGuessable(password: string, own: readonly string[]): boolean {
	const small = password.toLowerCase();
	const known = [...own.flatMap(partsOf), ...guessedFirst].sort((one, other) => other.length - one.length);
	const left = (text: string) => leftOf(known.reduce((rest, word) => rest.replaceAll(word, ''), text));
	return [small, plain(small)].some((text) => left(text) < LEAST_LEFT);
}

function partsOf(name: string): string[] {
	return name
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter((part) => part.length > 2);
}

function plain(text: string): string {
	return [...text].map((letter) => alike[letter] ?? letter).join('');
}

/** How many letters are left to guess: neither repeated nor counted on, as in `aaaa` and `2345`, and figures for half. */
function leftOf(text: string): number {
	const letters = [...text.replace(/[\s\p{P}\p{S}]/gu, '')];
	const counted = letters.filter((letter, index) => {
		const step = letter.charCodeAt(0) - (letters[index - 1]?.charCodeAt(0) ?? -9);
		return Math.abs(step) > 1;
	});
	const figures = counted.filter((letter) => /\p{N}/u.test(letter)).length;
	return Math.min(new Set(counted).size + 1, counted.length - figures / 2);
}
