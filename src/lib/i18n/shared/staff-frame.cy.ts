import { withinSentence } from '#lib/i18n/dates.ts';
import type { FrameText } from './staff-frame.en.ts';
import { tapTimesCy } from './staff-tap-times.cy.ts';

export const frameCy: FrameText = {
	brand: 'Waymark',
	skip: 'Neidio i’r prif gynnwys',
	sections: 'Adrannau',
	section: {
		today: 'Heddiw',
		people: 'Pobl',
		reports: 'Adroddiadau',
		referrals: 'Atgyfeiriadau',
		team: 'Tîm',
		decisions: 'Penderfyniadau',
		gaps: 'Bylchau',
		administration: 'Gweinyddu',
		agencies: 'Asiantaethau',
		planSettings: 'Gosodiadau’r cynllun',
		fairProcess: 'Proses deg'
	},
	signOut: 'Allgofnodi',
	signInBeside: 'Mewngofnodi ar dudalen newydd, yna anfon o’r fan hon',
	demonstration: 'Arddangosiad yw hwn. Pobl ddychmygol sydd ynddo.',
	problem: 'Mae yna broblem',
	kept: 'Mae’r hyn a deipioch yn dal ar y dudalen hon.',
	answeredBefore: (by, when) =>
		`Atebwyd hyn yn barod: ${by}, ${withinSentence(when)}. Ni chadwyd yr hyn a anfonoch nawr.`,
	wordsBelow: 'Mae’r hyn a ysgrifennoch ar ddiwedd y dudalen hon.',
	wordsLeft:
		'Teipioch hyn i mewn i ffurflen nad yw ar y dudalen hon mwyach. Copïwch yr hyn sydd ei angen arnoch.',
	draft: {
		begun: (when) => `Dechreuoch hyn: ${when}. Nid yw wedi’i anfon. Mae’r hyn a ysgrifennoch isod.`,
		begunOnly: (when) => `Dechreuoch hyn: ${when}. Nid yw wedi’i anfon.`,
		discard: 'Ei daflu',
		keep: 'Cadw at eto',
		kept: 'Wedi’i gadw i chi yn unig. Heb ei anfon eto.',
		failed: 'Ni ellid cadw hwn ar hyn o bryd. Anfonwch ef cyn gadael y dudalen hon.',
		elsewhere:
			'Mae’r ffurflen hon ar agor gennych mewn ffenestr arall, ac mae rhywbeth arall wedi’i gadw o’r fan honno. Ni chaiff yr hyn a deipiwch yma ei gadw nes i chi ei anfon.',
		leave: 'Nid yw’r hyn a deipioch ddiwethaf wedi’i gadw eto. Gadael y dudalen hon er hynny?',
		leftHeading: 'Yr hyn a ysgrifennoch',
		elsewhereHere:
			'Mae rhywbeth a ddechreuoch ar y dudalen hon ar gyfer diwrnod neu ddewis arall. Nid yw wedi’i anfon.',
		goOn: (when) => `Mynd ymlaen â’r hyn a ddechreuoch: ${withinSentence(when)}`
	},
	notAllShown:
		'Ni ellid dangos rhywbeth yma, felly efallai nad yw’r dudalen hon yn dweud popeth. Gall pwy bynnag sy’n rhedeg y gwasanaeth weld yn y log beth ydoedd.',
	errorPrefix: 'Gwall: ',
	aboutField: (field, words) => `${field}: ${words}`,
	title: (page) => `${page} – Waymark`,
	todayAt: (time) => `Heddiw, ${time}`,
	yesterdayAt: (time) => `Ddoe, ${time}`,
	tapTimes: tapTimesCy,
	list: (items) => items.join(', '),
	quoted: (words) => `“${words}”`,
	error: {
		heading: {
			notFound: 'Ni allwn ddod o hyd i’r dudalen hon',
			refused: 'Ni allwch wneud hyn o’r fan hon',
			changed: 'Roedd rhywun yn gynt',
			wait: 'Gofynnwyd am ormod',
			broken: 'Aeth rhywbeth o’i le ar ein hochr ni'
		},
		words: {
			notFound:
				'Efallai ei fod wedi symud, neu ei fod yn perthyn i rôl arall, tîm arall neu swyddog arall. Nid yw achosion a aeth at rywun arall, neu nad ydych yn cymryd lle ar eu cyfer mwyach, yma chwaith.',
			refused: 'Ni newidiwyd dim. Ewch yn ôl a defnyddiwch y ffurflen ar y dudalen.',
			changed: 'Cafodd ei newid yn y cyfamser, felly ni chadwyd dim drosto. Ewch yn ôl ac edrychwch eto.',
			wait: 'Nid oes dim a ysgrifennoch wedi’i golli. Arhoswch ychydig funudau a rhowch gynnig arall arni.',
			broken:
				'Ni chadwyd dim ers agor y dudalen. Ewch yn ôl a rhowch gynnig arall arni. Os yw’n parhau, dywedwch wrth bwy bynnag sy’n rhedeg Waymark.'
		},
		quote: (id) => `Os byddwch yn gofyn am help, dyfynnwch hwn: ${id}`,
		home: 'Mynd i’ch tudalen gyntaf'
	}
};
