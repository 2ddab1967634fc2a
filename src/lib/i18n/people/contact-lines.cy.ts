import type { ContactText } from './contact-lines.en.ts';

export const contactLinesCy: ContactText = {
	withoutApp:
		'Nid oes angen yr ap arnoch i gael eich clywed. Gallwch ffonio, ysgrifennu, neu ddod i’r swyddfa.',
	officer: (name) => `Eich swyddog yw ${name}.`,
	noOfficer: 'Nid yw enw eich swyddog gennym yma. Gofynnwch yn y swyddfa.',
	number: (telephone) => `Y rhif yw ${telephone}.`,
	noNumber: 'Nid yw’r rhif gennym yma. Gofynnwch yn y swyddfa.',
	team: (name) => `Y tîm yw ${name}.`,
	noTeam: 'Nid yw enw’r tîm gennym yma.',
	manager: (name) => `Y rheolwr yw ${name}.`,
	noManager: 'Nid yw enw’r rheolwr gennym yma. Gall eich swyddog ddweud wrthych.',
	office: (address) => `Y swyddfa yw ${address}.`,
	noOffice: 'Nid yw cyfeiriad eich swyddfa gennym yma. Gall eich swyddog ddweud wrthych.'
};
