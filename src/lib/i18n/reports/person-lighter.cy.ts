import { plural } from '#lib/domain/text/plural.ts';
import { onWelshDay } from '#lib/i18n/welsh-mutations.ts';
import type { LighterText } from './person-lighter.en.ts';

export const lighterCy: LighterText = {
	title: 'Beth sy’n ysgafnhau',
	heading: 'Beth sy’n ysgafnhau os yw pethau’n mynd yn dda',
	intro: 'Gall y rhain ddigwydd. Nid yw’r un ohonynt yn addewid.',
	link: 'Beth sy’n ysgafnhau os yw pethau’n mynd yn dda',
	linkHint: 'Llai o gyfarfodydd, diwedd cynnar, a ble rydych chi',
	meetings: 'Llai o gyfarfodydd',
	earlyEnd: 'Diwedd cynnar',
	hours: 'Oriau sy’n cyfrif am fwy',
	whereIAm: 'Ble rydw i',
	rules: {
		over: (count) =>
			plural('cy', count, {
				one: () => 'Mae 1 rheol wedi dod i ben.',
				two: () => 'Mae 2 reol wedi dod i ben.',
				other: (many) => `Mae ${many} rheol wedi dod i ben.`
			}),
		open: (count) =>
			plural('cy', count, {
				one: () => 'Mae 1 rheol yn dal i redeg.',
				two: () => 'Mae 2 reol yn dal i redeg.',
				other: (many) => `Mae ${many} rheol yn dal i redeg.`
			}),
		none: 'Nid oes rheolau yma. Gofynnwch i’ch swyddog beth yw eich rhai chi.'
	},
	goals: 'Nodau fy nghynllun',
	goalsReached: (count) => plural('cy', count, { other: (many) => `Rydych wedi cyrraedd ${many} nod:` }),
	goalsOpen: (count) => plural('cy', count, { other: (many) => `Mae ${many} nod ar agor o hyd:` }),
	noGoals: 'Nid oes nodau yn eich cynllun eto.',
	ask: 'Gofynnwch i’ch swyddog',
	askHow: (name) => `Gall ${name} ddweud beth all ysgafnhau i chi, a phryd.`,
	askAnyone: 'Gall eich swyddog ddweud beth all ysgafnhau i chi, a phryd.',
	noOrder: 'Nid yw eich gorchymyn yma eto',
	noOrderWhy: 'Gall eich swyddog ddweud beth all ysgafnhau.',
	ended: 'Mae eich gorchymyn wedi dod i ben. Nid oes dim ar ôl i’w ysgafnhau.',
	endedOn: (date) => `Daeth i ben ${onWelshDay(date)}. Nid oes dim ar ôl i’w ysgafnhau.`
};
