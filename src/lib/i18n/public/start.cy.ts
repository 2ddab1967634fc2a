import type { startEn } from './start.en.ts';

export const startCy: typeof startEn = {
	title: 'Dechrau',
	heading: 'Gwybod beth sy’n dod nesaf',
	lead: 'Mae Waymark yn dangos eich cynllun, eich dyddiadau a’ch rheolau mewn geiriau syml. Mae’n gweithio ar eich ffôn, gyda signal neu hebddo.',
	personDoor: 'Mae gen i god',
	personDoorHint:
		'Eich swyddog a’i rhoddodd i chi. Neu rydych wedi defnyddio Waymark ar y ffôn hwn o’r blaen.',
	staffDoor: 'Rwy’n gweithio i’r Gwasanaeth Prawf',
	staffDoorHint: 'Mewngofnodwch gyda’ch enw defnyddiwr a’ch cyfrinair.',
	whatHeading: 'Beth allwch chi ei wneud yma',
	what: [
		'Gweld beth i’w wneud nawr, a pham mae’n dod gyntaf.',
		'Gweld eich apwyntiad nesaf a sut i gyrraedd yno.',
		'Dweud pan fydd rhywbeth yn y ffordd.',
		'Dweud wrthym pan fydd rhywbeth wedi mynd yn dda.'
	],
	noCodeHeading: 'Dim cod?',
	noCode:
		'Gofynnwch i’ch swyddog am un. Cewch ef wyneb yn wyneb. Nid oes rhaid i chi ddefnyddio Waymark. Ni fydd peidio â’i ddefnyddio byth yn cyfrif yn eich erbyn.'
};
