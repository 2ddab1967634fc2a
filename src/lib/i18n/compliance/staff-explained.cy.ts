import { withinSentence } from '#lib/i18n/dates.ts';
import { onWelshDay } from '#lib/i18n/welsh-mutations.ts';
import { explainedCy as personExplainedCy } from './person-explained.cy.ts';
import type { StaffExplainedText } from './staff-explained.en.ts';

export const staffExplainedCy: StaffExplainedText = {
	link: 'Egluro canlyniadau',
	heading: 'Egluro canlyniadau',
	intro:
		'Nodwch pryd a sut y gwnaethoch egluro beth all ddilyn os na chedwir y rheolau. Gwnewch hynny ar y dechrau, ac ar ôl pob newid i’r gorchymyn.',
	never:
		'Mae’n dangos beth wnaethom ni. Nid arholiad yw beth ddywedon nhw eu bod yn ei ddeall, ac ni ddefnyddir ef byth yn eu herbyn. Maen nhw’n darllen hyn i gyd.',
	asked: 'Maen nhw’n gofyn i rywun ei egluro eto',
	askedAt: (when) => `Gofynnwyd: ${when}`,
	askedThen: 'Mae’n ateb beth ofynnon nhw',
	askedOnlyAfter: 'Nid yw esboniad o gyn y diwrnod y gofynnon nhw yn ei ateb.',
	savedWaits:
		'Wedi’i gadw. Gallant ei ddarllen yn eu hap. Mae beth maen nhw’n ei ofyn yn dal i aros i gael ei egluro.',
	askedNoWords: 'Ni ddywedon nhw beth sydd ddim yn glir.',
	state: 'Lle mae pethau’n sefyll',
	none: 'Nid oes gorchymyn yn rhedeg. Gallwch nodi o hyd beth wnaethoch ei egluro.',
	last: (day, by) => `Eglurwyd ddiwethaf: ${day}. Nodwyd gan ${by}.`,
	notYet: 'Nid oes neb wedi nodi yma ei fod wedi’i egluro.',
	fromBefore:
		'Dechreuodd y gorchymyn cyn i esboniadau gael eu nodi yma. Nid oes dim yn aros ar Heddiw amdano.',
	due: 'I’w egluro',
	upToDate: 'Wedi’i egluro fel y mae',
	changed: 'Wedi newid ers hynny:',
	newKind: 'Y math o orchymyn.',
	newEnd: (day) => `Mae’n dod i ben nawr: ${day}.`,
	newEndUnknown: 'Nid oes dyddiad gorffen iddo nawr.',
	newRule: (rule) => `Newydd, neu’n dweud rhywbeth arall: ${rule}`,
	record: 'Nodi esboniad',
	died: 'Nid oes dim mwy i’w egluro. Mae beth a nodwyd yn aros ar gofnod.',
	orders: 'Pa orchymyn wnaethoch chi ei egluro?',
	ordersHint: 'Tynnwch y tic oddi wrth beth na wnaethoch ei egluro.',
	explainedOn: 'Ar ba ddiwrnod?',
	ways: 'Sut?',
	helps: 'Beth helpodd?',
	way: personExplainedCy.way,
	language: 'Ym mha iaith?',
	otherLanguage: 'Iaith arall',
	otherWhich: 'Pa un, os iaith arall?',
	ownWords: 'Beth ddywedon nhw eu bod yn ei ddeall, yn eu geiriau eu hunain',
	ownWordsHint: 'Gallwch adael hwn yn wag. Ysgrifennwch ef fel y dywedon nhw ef. Maen nhw’n ei ddarllen.',
	save: 'Cadw',
	saved: 'Wedi’i gadw. Gallant ei ddarllen yn eu hap.',
	before: 'Beth a nodwyd',
	nothing: 'Dim eto.',
	how: 'Sut',
	inLanguage: 'Iaith',
	under: 'Gorchmynion',
	noOrder: 'Nid oedd gorchymyn ar gofnod.',
	noOwnWords: 'Ni nodwyd dim.',
	theirWords: 'Yn eu geiriau eu hunain',
	by: (name, when) => `Nodwyd gan ${name}, ${withinSentence(when)}`,
	takeBack: 'Wedi’i nodi trwy gamgymeriad?',
	takeBackFor: (day) => `: ${day}`,
	takeBackHeading: 'Tynnu esboniad yn ôl',
	takeBackWhat: 'Nid yw’n egluro dim wedyn. Os atebodd gais, mae hwnnw’n aros eto. Maen nhw’n darllen pam.',
	reason: 'Pam ei dynnu’n ôl?',
	takeBackSave: 'Ei dynnu’n ôl',
	takenBack: (by, day) => `Tynnwyd yn ôl gan ${by}, ${day}.`,
	takenBackSaved: 'Wedi’i dynnu’n ôl.',
	event: {
		name: 'Canlyniadau wedi’u hegluro cyn hynny',
		on: (day, by) => `Do: ${day}, nodwyd gan ${by}.`,
		afterwards: (day) => `Nodwyd wedyn, ${onWelshDay(day)}.`,
		notYet: 'Naddo. Nid oedd neb wedi nodi erbyn hynny bod y canlyniadau wedi’u hegluro.',
		later: (day) => `Cawsant eu hegluro wedyn: ${day}.`,
		unknown: 'Ni wyddys. Dechreuodd y gorchymyn cyn i esboniadau gael eu nodi yma.',
		what: 'Mae hyn yma er lles y person. Nid yw’n penderfynu dim ynddo’i hun.'
	}
};
