import { describe, expect, it } from 'vitest';
import { passwordProblem } from './password.ts';

const own = ['elin.lloyd', 'Elin', 'Lloyd'];

describe('a password', () => {
	it.each(['', 'short', 'eleven char', '🐢'.repeat(11)])('%j is too short', (password) =>
		expect(passwordProblem(password, own)).toBe('password_too_short')
	);

	it('is not longer than anybody types', () =>
		expect(passwordProblem('brown kettle '.repeat(20), own)).toBe('password_too_long'));

	it.each([
		'passwordpassword',
		'Password12345!',
		'P@ssw0rd2026!!',
		'123456789012',
		'0987654321098',
		'111111111111',
		'aaaaaaaaaaaa',
		'abababababab',
		'abcdefghijkl',
		'qwertyuiopasdf',
		'Welcome12345!',
		'Croeso2026!!!',
		'iloveyou1234',
		'letmeinletmein',
		'administrator1',
		'ElinLloyd2026',
		'elin.lloyd123',
		'Lloyd-Password1',
		'Probation2026',
		'Waymark123456',
		'Liverpool1234',
		'202620262026',
		'19870412198704'
	])('%s is among the first to be guessed', (password) =>
		expect(passwordProblem(password, own)).toBe('password_common')
	);

	it.each([
		'kettle marble tram',
		'brown-otter-lamp',
		'cwpwrdd glas mawr',
		'Tiger Table Teacup',
		'd8f3a1-77c2e9-b04d',
		'9f2e-7c41-88ab-03',
		'пальто мороз река',
		'correct horse battery'
	])('%s is taken', (password) => expect(passwordProblem(password, own)).toBeNull());
});
