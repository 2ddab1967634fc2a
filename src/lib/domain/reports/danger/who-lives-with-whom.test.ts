import { describe, expect, it } from 'vitest';
import { dangerIn } from './danger.ts';

/*
 * A sister who moved in is told where something changed, and is no danger. These stand apart from the labelled sentences, so that no
 * word weighs otherwise because of them.
 */

const who = [
	'Mae fy chwaer yn',
	'Mae fy mam yn',
	'Mae Mam yn',
	'Mae fy mab yn',
	'Mae fy merch i’n',
	'Ma fy mrawd i’n',
	'Mae fy mhartner yn',
	'Mae’r plant yn',
	'Mae e’n',
	'Mae o’n',
	'Mae hi’n',
	'Maen nhw’n',
	'Mae Siân yn',
	'Dydy fy mam ddim yn',
	'Roedd fy chwaer yn'
];
const withWhom = [
	'gyda fi nawr',
	'gyda fi nawr.',
	'efo fi rŵan',
	'gyda fi',
	'da ni nawr',
	'hefo fi eto',
	'gyda ni bellach'
];
const everyOne = who.flatMap((one) => withWhom.map((other) => `${one} byw ${other}`));

describe('who lives with whom, in Welsh', () => {
	it('is no danger', () => {
		expect(everyOne.filter((words) => dangerIn(words) !== 'none')).toEqual([]);
	});

	it.each([
		'Mae hi’n byw gyda’i mam nawr',
		'Mae fy merch yn byw efo’i thad rŵan',
		'Dw i’n byw gyda fy chwaer nawr',
		'Rydw i’n byw efo Mam rŵan'
	])('is no danger where it is somebody else: %s', (words) => {
		expect(dangerIn(words)).toBe('none');
	});

	it('hides nothing that is said beside it', () => {
		const beside = ['ac yn fy mwrw i', 'a dwi eisiau marw', 'a dwi wedi torri fy hun', 'ac mae e’n bwrw fi'];
		const said = everyOne.flatMap((words) => beside.map((more) => `${words.replace('.', '')} ${more}`));
		expect(said.filter((words) => dangerIn(words) !== 'now')).toEqual([]);
	});

	it('shows numbers where who moved in is named by what they did', () => {
		expect(dangerIn('Mae fy nhreisiwr yn byw gyda fi nawr')).toBe('hint');
	});
});
