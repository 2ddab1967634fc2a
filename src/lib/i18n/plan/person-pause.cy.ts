import { onWelshDay, softenedDay } from '#lib/i18n/welsh-mutations.ts';
import type { PersonPauseText } from './person-pause.en.ts';

export const personPauseCy: PersonPauseText = {
	paused: 'Mae eich camau ar saib',
	toCome: (day) => `Bydd eich camau ar saib o ${softenedDay(day)} ymlaen`,
	because: {
		hospital: 'Mae angen amser arnoch i wella.',
		custody: 'Ni allwch wneud eich camau lle’r ydych chi nawr.',
		bereavement: 'Rydych wedi colli rhywun agos atoch. Mae’n ddrwg gennym.',
		new_baby: 'Mae gennych fabi newydd i ofalu amdano.'
	},
	officersWord: (words) => `Gair eich swyddog amdano: “${words}”`,
	from: (day) => `Dechreuodd y saib ${onWelshDay(day)}.`,
	lookAgain: (day) => `Bydd eich swyddog yn edrych arno eto gyda chi ${onWelshDay(day)}.`,
	lookDue: (day) =>
		`Dywedom y byddem yn edrych eto ${onWelshDay(day)}. Nid ydym wedi gwneud eto. Ni sydd i wneud hynny.`,
	writes: (by) => `Gan ${by}`,
	notLate: 'Nid ydych yn hwyr gydag unrhyw un o’r camau hyn.',
	stays: 'Beth sy’n aros fel y mae',
	orderRules:
		'Rheolau eich gorchymyn neu eich trwydded. Mae camau ar eu cyfer yn aros yn eich cynllun, a’r camau i gadw’n ddiogel hefyd.',
	appointments: 'Eich apwyntiadau, nes i ni ddweud wrthych fod un wedi’i symud.',
	touch: 'Mae angen i chi gadw mewn cysylltiad â’ch swyddog o hyd.',
	call: (name) => `Ffoniwch ${name}:`,
	noNumber: 'Gofynnwch i’ch swyddog sut, os nad ydych yn siŵr.',
	write: 'Gallwch ddweud pethau wrthym yma unrhyw bryd o hyd.',
	cannotCome: 'Dywedwch wrthym os na allwch ddod i rywbeth',
	goesOn: 'Mae eich cynllun yn mynd yn ei flaen',
	ended: (day) => `Daeth y saib i ben ${onWelshDay(day)}. Mae eich camau yn ôl lle’r oeddent.`,
	calledOff: 'Nid oes angen y saib y soniom amdano. Mae eich camau’n aros fel y maent.'
};
