import { expect, it } from 'vitest';
import { isPlainlyEnglish } from './english.ts';

it.each(['Save one month’s rent', 'See the prescriber every two weeks', 'Start relapse prevention group'])(
	'knows English: %s',
	(text) => expect(isPlainlyEnglish(text)).toBe(true)
);

it.each(['Mynd i’r grŵp bob wythnos', 'Gweld y meddyg', 'Cwrs', 'Housing', 'Gosod larwm ar y ffôn', ''])(
	'says nothing of what is Welsh or could be either: %s',
	(text) => expect(isPlainlyEnglish(text)).toBe(false)
);
