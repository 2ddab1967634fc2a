import { plural } from '#lib/domain/text/plural.ts';
import type { ShellText } from './person-shell.en.ts';

export const shellCy: ShellText = {
	brand: 'Waymark',
	title: (page) => `${page} – Waymark`,
	demonstration: 'Arddangosiad yw hwn. Pobl ddychmygol sydd ynddo.',
	skip: 'Neidio i’r dudalen',
	sections: 'Prif leoedd',
	home: 'Hafan',
	plan: 'Cynllun',
	dates: 'Dyddiadau',
	rules: 'Rheolau',
	progress: 'Cynnydd',
	help: 'Help',
	settings: 'Gosodiadau',
	back: 'Yn ôl',
	hide: 'Cuddio',
	hideHint: 'y dudalen hon ar unwaith',
	sync: {
		up_to_date: 'Yn gyfoes',
		waiting: (count) =>
			plural('cy', count, { other: (many) => `${many} i’w hanfon`, one: () => '1 i’w anfon' }),
		sending: 'Yn anfon',
		no_signal: 'Dim signal',
		signed_out: 'Wedi allgofnodi',
		needs_attention: 'Edrychwch yma',
		checking: 'Yn gwirio',
		cannot_keep: 'Heb ei gadw',
		update_needed: 'Diweddarwch'
	},
	languageNotHere: 'Nid yw’r geiriau yn yr iaith honno gennym eto. Byddwn yn ceisio eto.',
	signedOut: 'Rydych wedi allgofnodi. Ni chaiff dim ei anfon nes i chi fewngofnodi eto.',
	signIn: 'Mewngofnodi',
	problem: 'Mae yna broblem',
	errorPrefix: 'Gwall: ',
	stillHere: 'Mae’r hyn a ysgrifennoch yn dal ar y dudalen hon.',
	optional: 'Gallwch adael hwn yn wag.',
	lettersLeft: (count) =>
		plural('cy', count, {
			one: () => 'Mae gennych 1 llythyren ar ôl.',
			other: (many) => `Mae gennych ${many} o lythrennau ar ôl.`
		}),
	lettersOver: (count) =>
		plural('cy', count, {
			one: () => 'Mae hwn 1 llythyren yn rhy hir.',
			other: (many) => `Mae hwn ${many} o lythrennau yn rhy hir.`
		}),
	looking: 'Un eiliad',
	notFound: 'Ni allwn ddod o hyd i hwn',
	notFoundWhy: 'Efallai ei fod wedi symud. Ewch yn ôl ac edrychwch eto, neu gofynnwch i’ch swyddog.',
	notAllShown:
		'Ni ellid dangos rhywbeth yma, felly efallai nad yw’r tudalennau hyn yn dweud popeth. Os oes rhywbeth ar goll, gofynnwch i’ch swyddog.',
	cannotShow: 'Ni ellid dangos y dudalen hon. Ewch yn ôl, neu gofynnwch i’ch swyddog.',
	updateReady: 'Mae fersiwn newydd yn barod. Gorffennwch yr hyn rydych yn ei ysgrifennu yn gyntaf.',
	updateNow: 'Ei ddefnyddio nawr',
	cannotKeep:
		'Ni all y ffôn hwn gadw’r hyn rydych yn ei ysgrifennu nawr. Mae’n mynd yn syth atom tra bo signal gennych.'
};
