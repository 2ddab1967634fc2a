import type { StrengthWords } from './strength-words.en.ts';

export const strengthWordsCy: StrengthWords = {
	keeps_going: 'Rwy’n dal ati',
	asks_for_help: 'Rwy’n gofyn am help pan fydd ei angen arnaf',
	stays_calm: 'Rwy’n gallu tawelu fy hun',
	listens: 'Rwy’n gwrando ar bobl',
	cares: 'Rwy’n gofalu am y bobl rwy’n eu caru',
	keeps_word: 'Rwy’n cadw fy ngair',
	good_with_hands: 'Rwy’n dda gyda fy nwylo',
	learns: 'Rwy’n hoffi dysgu pethau newydd',
	honest: 'Rwy’n onest, hyd yn oed pan fydd yn anodd',
	makes_laugh: 'Rwy’n gallu gwneud i bobl chwerthin',
	works_hard: 'Rwy’n gweithio’n galed',
	starts_again: 'Rwy’n gallu dechrau eto'
};
