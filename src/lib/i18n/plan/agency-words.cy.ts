import type { AgencyWordsText } from './agency-words.en.ts';

export const agencyWordsCy: AgencyWordsText = {
	answer: {
		accepted: 'Gallwn ni ymgymryd â hyn',
		waiting: 'Mae rhestr aros',
		declined: 'Ni allwn ymgymryd â hyn',
		attended: 'Daethon nhw',
		not_attended: 'Ni ddaethon nhw'
	}
};
