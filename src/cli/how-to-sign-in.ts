import type { DemonstrationAccount } from '#lib/server/ops/demonstration-account.ts';

/** In words, for the terminal: also what `npm start` prints. */
export function howToSignIn(accounts: readonly DemonstrationAccount[], origin: string): string {
	return accounts
		.map(({ role, name, signInPath, fields }) => {
			const values = Object.entries(fields).map(([field, value]) => `${field} ${value}`);
			return `${name} (${role.replace('_', ' ')})\n  ${origin}${signInPath}\n  ${values.join('  ')}`;
		})
		.join('\n\n');
}
