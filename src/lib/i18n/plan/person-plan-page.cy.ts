import { onWelshDay } from '#lib/i18n/welsh-mutations.ts';
import { plural } from '#lib/domain/text/plural.ts';
import type { PlanPageText } from './person-plan-page.en.ts';

export const planPageCy: PlanPageText = {
	title: 'Cynllun',
	heading: 'Fy nghynllun',
	stepTitle: 'Cam',
	now: 'Nawr',
	next: 'Nesaf',
	later: 'Wedyn',
	done: 'Wedi’i wneud',
	nextCount: (count) =>
		plural('cy', count, {
			one: () => 'Nesaf: 1 cam',
			two: () => 'Nesaf: 2 gam',
			few: () => 'Nesaf: 3 cham',
			many: () => 'Nesaf: 6 cham',
			other: (many) => `Nesaf: ${many} cam`
		}),
	laterCount: (count) =>
		plural('cy', count, {
			one: () => 'Wedyn: 1 cam',
			two: () => 'Wedyn: 2 gam',
			few: () => 'Wedyn: 3 cham',
			many: () => 'Wedyn: 6 cham',
			other: (many) => `Wedyn: ${many} cam`
		}),
	doneCount: (count) =>
		plural('cy', count, {
			one: () => 'Wedi’i wneud: 1 cam',
			two: () => 'Wedi’i wneud: 2 gam',
			few: () => 'Wedi’i wneud: 3 cham',
			many: () => 'Wedi’i wneud: 6 cham',
			other: (many) => `Wedi’i wneud: ${many} cam`
		}),
	nothingNow: 'Does dim ar gyfer nawr.',
	empty: 'Nid yw eich cynllun yma eto',
	emptyWhy: 'Rydych yn ei wneud gyda’ch swyddog. Wedyn gallwch ei weld yma.',
	byOrder: 'Yn ei drefn',
	byGoal: 'Fesul nod',
	view: 'Sut i ddangos y cynllun',
	goalFor: (date) => `Anelu at: ${date}.`,
	goalAchieved: 'Rydych wedi cyrraedd y nod hwn.',
	goalLater: 'Nod ar gyfer wedyn yw hwn.',
	noSteps: 'Nid oes camau ar gyfer y nod hwn eto.',
	waitingFor: 'Mae’n aros am',
	because: 'Pam na ellir ei wneud eto',
	doing: 'Beth rydym ni’n ei wneud',
	lookAgain: (date) => `Byddwn yn edrych ar hyn eto ${onWelshDay(date)}.`,
	why: 'Pam mae yma',
	goal: 'Y nod',
	inTheWay: 'Mae rhywbeth yn y ffordd',
	thinkBack: 'Beth rwy’n ei feddwl am y cam hwn',
	claimLabel: 'Oes rhywbeth rydych am ei ddweud amdano?',
	claimWhen: 'Pryd wnaethoch chi hyn?',
	claimToday: 'Heddiw',
	claimYesterday: 'Ddoe',
	claimBefore: 'Cyn hynny, neu nid wyf yn siŵr',
	claimDoneOn: (on) => `Gwnaethoch hyn ${onWelshDay(on)}.`,
	claimSend: 'Dweud wrth fy swyddog ei fod wedi’i wneud',
	claimedSometime: 'Dywedoch eich bod wedi gwneud hyn.',
	claimed: (on) => `Dywedoch ${onWelshDay(on)} eich bod wedi gwneud hyn.`,
	claimWaiting: 'Bydd eich swyddog yn eich ateb.',
	claimConfirmed: (by, on) => `Cytunodd ${by} ${onWelshDay(on)}: mae hyn wedi’i wneud.`,
	claimNotYet: (by, on) => `Atebodd ${by} chi ${onWelshDay(on)}.`,
	reported: 'Beth ddywedoch am y cam hwn',
	orderIsYours: 'Am ddechrau gyda rhywbeth arall? Agorwch gam a’i ddewis.'
};
