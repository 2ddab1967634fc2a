import type { PhonesText } from './person-phones.en.ts';

export const phonesCy: PhonesText = {
	title: 'Fy ffonau',
	intro: 'Rydych wedi mewngofnodi ar y rhain. Allgofnodwch un os yw ar goll, neu os nad chi biau ef.',
	here: 'Y ffôn hwn',
	kind: { iphone: 'iPhone', android: 'Ffôn Android', tablet: 'Tabled', computer: 'Cyfrifiadur' },
	unknownKind: 'Ffôn',
	added: (when) => `Ychwanegwyd: ${when}.`,
	used: (day) => `Defnyddiwyd ddiwethaf: ${day}.`,
	asksForPin: 'Mae’n gofyn am ei PIN yn gyntaf.',
	signOut: 'Allgofnodi’r ffôn hwn',
	signOutWhich: (added) => `a ychwanegwyd: ${added}`,
	signOutHere: 'Allgofnodi ar y ffôn hwn',
	whatFollows:
		'Mae’n cael ei allgofnodi ar unwaith. Mae angen cod newydd gan eich swyddog i’w ddefnyddio eto. Mae’r hyn a ysgrifennwyd arno yn aros arno.',
	done: 'Mae’r ffôn wedi’i allgofnodi.',
	gone: 'Mae’r ffôn hwn wedi’i allgofnodi’n barod.',
	noSignal:
		'Mae angen signal ar gyfer hyn. Ni newidiwyd dim. Rhowch gynnig arall arni pan fydd gennych signal.',
	notSeen: 'Ni allwn ddangos eich ffonau nawr. Mae angen signal ar gyfer y dudalen hon.',
	again: 'Rhoi cynnig arall arni',
	lately: 'Allgofnodwyd',
	byYou: (when) => `Chi a’i hallgofnododd: ${when}.`,
	byStaff: (when, name) => `${name} a’i hallgofnododd: ${when}.`,
	notice: {
		heading: 'Cafodd ffôn ei allgofnodi',
		byYou: (when) => `Chi a wnaeth hyn o ffôn arall: ${when}.`,
		byStaff: (when, name) => `${name} a wnaeth hyn: ${when}.`,
		which: (when) => `Ychwanegwyd y ffôn hwnnw: ${when}.`,
		wrong: 'Os nad yw hyn yn iawn, ffoniwch eich swyddog.',
		toPhones: 'Gweld fy ffonau',
		read: 'Rwyf wedi darllen hwn'
	}
};
