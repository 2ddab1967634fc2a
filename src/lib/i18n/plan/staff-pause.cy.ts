import { withinSentence } from '#lib/i18n/dates.ts';
import { onWelshDay, softenedDay } from '#lib/i18n/welsh-mutations.ts';
import { plural } from '#lib/domain/text/plural.ts';
import type { PauseText } from './staff-pause.en.ts';

export const pauseCy: PauseText = {
	heading: 'Rhoi’r cynllun ar saib',
	link: 'Saib',
	linkOpen: 'Mae’r cynllun ar saib',
	intro:
		'Yn yr ysbyty, yn y ddalfa, ar ôl marwolaeth, gyda babi newydd: daliwch y camau’n ôl, a dywedwch pryd yr edrychwch eto.',
	what: 'Beth mae saib yn ei wneud',
	holds:
		'Mae’r camau a osodwyd gennych yn aros, eu rhai nhw a’n rhai ni. Nid yw amser yn y saib yn cyfrif fel aros.',
	stays: 'Mae’r hyn a orchmynnodd y llys yn parhau, a hefyd y camau sy’n cadw rhywun yn ddiogel.',
	appointments: 'Mae apwyntiadau’n sefyll nes i chi eu symud, fesul un.',
	contact: 'Mae eu dyletswydd i gadw mewn cysylltiad â chi’n parhau. Mae’r person yn darllen hyn hefyd.',
	noRule: 'Nid yw’n newid dim am apwyntiadau a gollwyd na rhybuddion: nid oes rheol yn ei ddarllen.',
	died: 'Ni roddir cynllun ar saib i rywun sydd wedi marw.',
	isPaused: (reason) => `Mae’r cynllun ar saib: ${reason}`,
	toCome: (reason, day) => `Bydd y cynllun ar saib o ${softenedDay(day)} ymlaen: ${reason}`,
	since: (day) => `Ers ${withinSentence(day)}.`,
	lookAgain: (day) => `I edrych arno eto ${onWelshDay(day)}.`,
	lookDue: (day) =>
		`${day} oedd y diwrnod i edrych eto. Mae’r camau’n dal i aros, ac mae’r person yn darllen nad ydych wedi edrych eto.`,
	ordersEnded:
		'Mae pob gorchymyn wedi dod i ben: nid yw’r saib yn dal dim yn ôl mwyach, ac nid yw’r person yn ei weld.',
	reason: {
		hospital: 'yn yr ysbyty neu’n sâl',
		custody: 'yn y ddalfa',
		bereavement: 'profedigaeth',
		new_baby: 'babi newydd',
		something_else: 'rhywbeth arall'
	},
	option: {
		hospital: 'Yn yr ysbyty, neu’n rhy sâl',
		custody: 'Yn y ddalfa',
		bereavement: 'Mae rhywun agos wedi marw',
		new_baby: 'Babi newydd',
		something_else: 'Rhywbeth arall'
	},
	why: 'Pam ei fod ar saib?',
	reasonWords: 'Beth yw ef, os rhywbeth arall?',
	reasonWordsHint: 'Ychydig eiriau. Gallant ddarllen hyn.',
	reasonWordsMissing: 'Ysgrifennwch beth yw ef, mewn ychydig eiriau.',
	reasonMissing: 'Dewiswch pam ei fod ar saib.',
	startsOn: 'O ba ddiwrnod?',
	lookAgainOn: 'Ar ba ddiwrnod yr edrychwch eto?',
	lookAgainHint: (days) =>
		plural('cy', days, {
			one: () => 'Yfory fan bellaf. Gallwch roi diwrnod newydd bryd hynny.',
			two: () => 'Hyd at 2 ddiwrnod i ddod. Gallwch roi diwrnod newydd bryd hynny.',
			other: (many) => `Hyd at ${many} diwrnod i ddod. Gallwch roi diwrnod newydd bryd hynny.`
		}),
	words: 'Llinell i’r person',
	wordsHint: 'Byddant yn ei darllen ar eu ffôn. Cewch ei gadael yn wag.',
	begin: 'Dechrau’r saib',
	change: 'Rhoi diwrnod newydd, neu gywiro rhywbeth',
	changeButton: 'Cadw’r newid',
	end: 'Dod â’r saib i ben',
	endNote: 'O heddiw ymlaen mae pob cam yn ôl lle’r oedd.',
	endButton: 'Dod ag ef i ben heddiw',
	saved: {
		begun: 'Mae’r cynllun ar saib. Maent yn ei weld ar eu ffôn.',
		toCome: 'Bydd y cynllun ar saib. Maent yn ei weld ar eu ffôn.',
		changed: 'Mae’r saib wedi’i newid. Maent yn ei weld ar eu ffôn.',
		ended: 'Mae’r saib wedi dod i ben. Mae pob cam yn ôl lle’r oedd.'
	},
	coming: 'Apwyntiadau yn yr amser hwn',
	comingNext: 'Apwyntiadau sydd i ddod',
	comingNote:
		'Nid yw’r saib yn symud yr un o’r rhain. Agorwch un i ddweud ein bod ni wedi’i symud: nid yw hynny’n cyfrif yn erbyn neb.',
	noneComing: 'Nid oes un nes i chi edrych eto.',
	noneComingNext: (days) =>
		plural('cy', days, {
			one: () => 'Nid oes un heddiw nac yfory.',
			two: () => 'Nid oes un yn y 2 ddiwrnod nesaf.',
			other: (many) => `Nid oes un yn y ${many} diwrnod nesaf.`
		}),
	enforceable: 'O dan y gorchymyn: mae’n sefyll oni bai eich bod yn ei symud.',
	notEnforceable: 'Mae’n sefyll oni bai eich bod yn ei symud.',
	over: 'Seibiau cynharach',
	period: (from, until) => `O ${softenedDay(from)} hyd ${softenedDay(until)}`,
	calledOff: (from) => `O ${softenedDay(from)}: rhoddwyd y gorau iddo cyn iddo ddechrau`,
	by: (name, when) => `${name}, ${withinSentence(when)}`,
	before: 'Beth a ddywedai o’r blaen',
	beforeLine: (reason, from, day) => `${reason}, o ${softenedDay(from)}, i edrych eto ${onWelshDay(day)}`
};
