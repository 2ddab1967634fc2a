/** What the log may say of an error: its name, its code and where it was thrown. A message can carry what somebody wrote. */
export function described(error: unknown): { name: string; code: string; stack: string } {
	if (!(error instanceof Error)) return { name: typeof error, code: '', stack: '' };
	const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
	const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
	return { name: error.name, code, stack: frames.join('\n') };
}
