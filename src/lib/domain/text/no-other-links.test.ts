import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('no file but links.ts makes a link out of a number, an address to write to, or a datum', () => {
	const own =
		/(href|src|action)=["{`]*(tel|mailto|sms):|['"`](tel|mailto|sms):\$?\{|['"`](tel|mailto|sms):['"`]\s*\+/;
	const bare = /href=\{(appointment\.|item\.|source\.|entry\.source\.)?(link|url|telephone|website)\}/;
	const found = globSync('src/**/*.{ts,svelte}').flatMap((file) => {
		if (/\.test\.ts$|text\/links\.ts$/.test(file)) return [];
		const text = readFileSync(file, 'utf8');
		// The appointment's page gives its own variable what the function made.
		const isMade = /\{@const link = hrefFrom\(/.test(text);
		return own.test(text) || (bare.test(text) && !isMade) ? [file] : [];
	});
	expect(found).toEqual([]);
});
