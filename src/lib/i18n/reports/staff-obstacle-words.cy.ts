import type { StaffObstacleWords } from './staff-obstacle-words.en.ts';

export const staffObstacleWordsCy: StaffObstacleWords = {
	offerNote: {
		letter_to_employer: 'Dim ond os gofynnir amdano: mae’n dweud wrth y cyflogwr.'
	},
	obstacleState: {
		sent: 'Newydd',
		seen: 'Wedi’i weld',
		being_worked_on: 'Rydym yn gweithio arno',
		sorted: 'Wedi’i ddatrys',
		withdrawn: 'Wedi’i dynnu’n ôl'
	}
};
