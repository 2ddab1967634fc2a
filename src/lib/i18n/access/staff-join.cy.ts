import type { staffJoinEn } from './staff-join.en.ts';

export const staffJoinCy: typeof staffJoinEn = {
	title: 'Dewiswch eich cyfrinair',
	heading: 'Dewiswch eich cyfrinair',
	intro: 'Rhoddodd gweinyddwr ddolen neu god i chi. Mae’n gweithio unwaith.',
	code: 'Y cod o’ch dolen',
	codeHint: 'Dyma’r hyn sydd ar ôl y # yn y ddolen. Gallwch ludo’r ddolen gyfan.',
	goOn: 'Ymlaen',
	whoNamed: (name, username) => `Mae hwn ar gyfer ${name}. Byddwch yn mewngofnodi fel ${username}.`,
	whoUnnamed: (username) => `Byddwch yn mewngofnodi fel ${username}.`,
	password: 'Cyfrinair newydd',
	passwordHint: 'O leiaf 12 llythyren. Mae’n hawdd cofio tri gair nad ydynt yn perthyn i’w gilydd.',
	again: 'Yr un cyfrinair eto',
	save: 'Cadw a mewngofnodi',
	notYou: 'Os nad chi yw hwn, caewch y dudalen hon a dywedwch wrth bwy bynnag a roddodd y ddolen i chi.',
	dead: {
		heading: 'Nid yw’r ddolen hon yn gweithio',
		why: 'Mae dolen yn gweithio unwaith, am dri diwrnod, a nes i un newydd gael ei gwneud. Edrychwch a yw hi i gyd gennych.',
		ask: 'Gofynnwch i’ch gweinyddwr am un newydd. Nid oes dim arall o’i le ar eich cyfrif.',
		again: 'Teipio cod arall',
		signIn: 'Mewngofnodi'
	}
};
