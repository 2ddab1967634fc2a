import type { signInEn } from './sign-in.en.ts';

export const signInCy: typeof signInEn = {
	codeTitle: 'Mewngofnodi',
	codeHeading: 'Mewngofnodi gyda’ch cod',
	code: 'Eich cod',
	codeHint: 'Mae ganddo 8 llythyren a rhif. Eich swyddog a’i rhoddodd i chi.',
	dateOfBirth: 'Pryd cawsoch chi eich geni?',
	dateOfBirthHint: 'Er enghraifft, 27 3 1990 neu 27 Mawrth 1990',
	day: 'Diwrnod',
	month: 'Mis',
	year: 'Blwyddyn',
	next: 'Nesaf',
	noCode: 'Does gen i ddim cod',
	noCodeHelp:
		'Gofynnwch i’ch swyddog am god newydd. Mae cod yn gweithio unwaith, ac am wythnos. Cewch ffonio eich swyddog hefyd os nad ydych am ddefnyddio ffôn ar gyfer hyn.',
	havePin: 'Defnyddio fy PIN ar y ffôn hwn',

	choosePinTitle: 'Dewis PIN',
	choosePinHeading: 'Dewiswch PIN ar gyfer y ffôn hwn',
	choosePinWhy:
		'Y tro nesaf, dim ond y PIN hwn fydd ei angen. Peidiwch â dweud wrth neb, hyd yn oed eich swyddog.',
	newPin: 'PIN newydd',
	newPinHint: 'Chwe rhif. Nid 123456, ac nid eich dyddiad geni.',
	newPinAgain: 'Yr un PIN eto',
	choosePinButton: 'Cadw’r PIN a mewngofnodi',
	choosePinTruth:
		'Nid eich ffôn eich hun yw hwn? Gofynnwch i’ch swyddog cyn mynd ymlaen. Gallai pobl eraill sy’n ei ddefnyddio weld beth sydd wedi’i gadw arno.',

	pinTitle: 'Teipio eich PIN',
	pinHeading: 'Teipiwch eich PIN',
	pin: 'PIN',
	pinHint: 'Y chwe rhif a ddewisoch ar gyfer y ffôn hwn.',
	signIn: 'Mewngofnodi',
	notYou: 'Nid chi, neu ddim PIN? Defnyddiwch god',
	triesLeft: {
		zero: () => 'Nid oes cynnig arall. Mae angen cod newydd arnoch.',
		one: () =>
			'Mae gennych un cynnig arall. Yna bydd y ffôn hwn yn cael ei gloi, a bydd angen cod newydd arnoch.',
		two: () =>
			'Mae gennych ddau gynnig arall. Yna bydd y ffôn hwn yn cael ei gloi, a bydd angen cod newydd arnoch.',
		few: () =>
			'Mae gennych dri chynnig arall. Yna bydd y ffôn hwn yn cael ei gloi, a bydd angen cod newydd arnoch.',
		many: () =>
			'Mae gennych chwe chynnig arall. Yna bydd y ffôn hwn yn cael ei gloi, a bydd angen cod newydd arnoch.',
		other: (count) =>
			`Mae gennych ${count} cynnig arall. Yna bydd y ffôn hwn yn cael ei gloi, a bydd angen cod newydd arnoch.`
	},

	lockedTitle: 'Mae’r ffôn hwn wedi’i gloi',
	locked: 'Bu gormod o PINs anghywir. Gofynnwch i’ch swyddog am god newydd.',
	phoneSignedOutTitle: 'Cafodd y ffôn hwn ei allgofnodi',
	phoneSignedOut:
		'Chi, neu’ch swyddog, a’i hallgofnododd o fan arall. Mae’r hyn a ysgrifennoch arno yma o hyd. Gofynnwch i’ch swyddog am god newydd, a bydd yn cael ei anfon.',
	phoneEnded: 'Nid yw’n agor Waymark mwyach. Os nad yw hynny’n iawn, ffoniwch y swyddog.',
	useCode: 'Defnyddio cod',

	signOutTitle: 'Allgofnodi',
	signOutHeading: 'Allgofnodi o Waymark?',
	signOutWhat:
		'Bydd angen eich PIN i ddod yn ôl i mewn. Mae’r hyn a ysgrifennoch ar y ffôn hwn yn aros arno.',
	signOutStaff: 'Bydd angen eich enw defnyddiwr a’ch cyfrinair i ddod yn ôl i mewn.',
	signOut: 'Allgofnodi',
	stay: 'Aros wedi mewngofnodi',
	signedOutHeading: 'Rydych wedi allgofnodi',
	signInAgain: 'Mewngofnodi eto'
};
