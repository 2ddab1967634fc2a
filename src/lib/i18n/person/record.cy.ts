import { onWelshDay } from '#lib/i18n/plan-reasons.ts';
import type { RecordText } from './record.en.ts';

export const recordCy: RecordText = {
	title: 'Fy nghofnod',
	intro: 'Beth mae’r ffôn hwn yn ei ddal am eich gorchymyn. Gallwch ei argraffu ar gyfer llys neu gŵyn.',
	madeOn: (date) => `Gwnaed ${onWelshDay(date)}, ar ffôn y person ei hun. Nid papur swyddogol yw hwn.`,
	nothingSent: 'Nid oes dim yn cael ei anfon. Chi sy’n dewis beth i’w argraffu.',
	print: 'Argraffu',
	printHint: 'Dim argraffydd? Gall eich ffôn ei gadw fel ffeil.',
	appointments: 'Apwyntiadau',
	noneYet: 'Nid oes dim wedi’i nodi eto.',
	kept: 'Wedi’u cadw',
	accepted: 'Wedi’u colli am reswm da',
	movedByPerson: 'Wedi’u symud am i mi ofyn',
	serviceSide: 'Wedi’u symud neu eu hatal gan y gwasanaeth',
	people: 'Pwy welais i',
	decisions: 'Penderfyniadau, a’r rhesymau',
	decidedBy: (name, on) => `${name} a benderfynodd hyn ${onWelshDay(on)}.`,
	countersigned: (name) => `Cytunodd ${name}, rheolwr.`,
	noDecisions: 'Ni wnaed penderfyniad.',
	myWords: 'Beth ddywedais i',
	warnings: 'Rhybuddion',
	noWarnings: 'Ni roddwyd rhybudd.',
	warning: (given, until) =>
		`Rhoddwyd rhybudd ${onWelshDay(given)}. Y diwrnod olaf y mae’n cyfrif yw ${until}.`,
	licenceLetter: (given) => `Rhoddwyd llythyr am y drwydded ${onWelshDay(given)}.`,
	withdrawn: (on) => `Cafodd ei dynnu’n ôl ${onWelshDay(on)}, ac nid yw’n cyfrif.`,
	rules: 'Fy rheolau, a faint sydd wedi’i wneud',
	better: 'Beth sydd wedi gwella',
	betterHint: 'Ticiwch beth rydych am ei weld ar y papur. Mae’r gweddill yn aros yma.',
	strengths: 'Fy nghryfderau',
	goals: 'Nodau a gyrhaeddais'
};
