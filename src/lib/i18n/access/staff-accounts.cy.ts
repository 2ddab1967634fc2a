import { plural } from '#lib/domain/text/plural.ts';
import type { AccountsText } from './staff-accounts.en.ts';

export const accountsCy: AccountsText = {
	heading: 'Staff',
	intro:
		'Pwy sy’n gweithio yma a sut maen nhw’n mewngofnodi. Rydych yn gweld faint o achosion sydd gan rywun, a byth achosion pwy.',
	about: 'Gwahodd staff, newid yr hyn a gofnodwyd amdanynt, ailosod cyfrineiriau, cau cyfrifon.',
	add: 'Gwahodd rhywun',
	newHeading: 'Gwahodd aelod o staff',
	newIntro:
		'Maen nhw’n cael cyfrif heb gyfrinair. Ar y dudalen nesaf rydych yn gwneud dolen, er mwyn iddynt ddewis un.',
	back: 'Yr holl staff',
	listed: (count) =>
		plural('cy', count, {
			zero: () => 'Nid oes neb yn cyfateb',
			one: () => '1 aelod o staff',
			two: () => '2 aelod o staff',
			other: (many) => `${many} aelod o staff`
		}),
	more: (count) =>
		plural('cy', count, {
			one: () => 'Nid yw 1 arall yn cael ei ddangos. Dewiswch dîm i weld llai.',
			other: (many) => `Nid yw ${many} arall yn cael eu dangos. Dewiswch dîm i weld llai.`
		}),
	filter: 'Dangos y rhain',
	anyTeam: 'Pob tîm',
	noTeam: 'Dim tîm',
	anyRole: 'Pob rôl',
	anyState: 'Pawb',
	team: 'Tîm',
	role: 'Rôl',
	stateLabel: 'Cyfrif',
	roleName: { practitioner: 'Ymarferydd', manager: 'Rheolwr', administrator: 'Gweinyddwr' },
	noRole: 'Swyddog o ffeil',
	state: {
		no_account: 'Dim cyfrif',
		awaited: 'Heb ddewis cyfrinair eto',
		never_in: 'Heb fod i mewn erioed',
		open: 'Ar agor',
		closed: 'Ar gau'
	},
	stateWhy: {
		no_account:
			'Mae ganddynt achosion a ddaeth o ffeil, ac ni allant fewngofnodi. Rhowch gyfrif iddynt, er mwyn iddynt allu.',
		awaited: 'Ni all neb fewngofnodi â’r cyfrif hwn nes iddynt ddewis cyfrinair drwy ddolen.',
		never_in: 'Mae ganddynt gyfrinair ac nid ydynt erioed wedi mewngofnodi.',
		open: 'Maen nhw’n mewngofnodi â’u cyfrinair eu hunain.',
		closed: 'Ni all neb fewngofnodi â’r cyfrif hwn. Mae’r hyn a ysgrifennwyd ganddo yn aros.'
	},
	cases: (count) =>
		plural('cy', count, {
			zero: () => 'Heb achosion',
			one: () => 'Mae ganddynt 1 achos',
			two: () => 'Mae ganddynt 2 achos',
			other: (many) => `Mae ganddynt ${many} achos`
		}),
	username: 'Enw defnyddiwr',
	usernameHint:
		'Yr hyn maen nhw’n ei deipio i fewngofnodi. 3 i 40 o lythrennau, ffigurau, atalnodau llawn a chysylltnodau.',
	forename: 'Enw cyntaf',
	surname: 'Cyfenw',
	telephone: 'Ffôn',
	telephoneHint: 'Lle gall pobl y swyddog hwn ffonio. Gallwch ei adael yn wag.',
	staffCode: 'Cod staff',
	staffCodeHint:
		'Yr hyn mae’r system achosion yn galw’r swyddog hwn. Cysylltir achosion o ffeil drwyddo. Gallwch ei adael yn wag.',
	chooseTeam: 'Dewiswch dîm',
	teamOfAdministrator: 'Nid yw gweinyddwr mewn tîm: gadewch hwn heb ei ddewis.',
	invite: 'Gwahodd',
	giveAccount: 'Rhoi cyfrif iddynt',
	details: 'Pwy ydynt',
	detailsSave: 'Cadw',
	unnamed: 'Enw defnyddiwr yn unig yw’r cyfrif hwn. Fe’i gwnaed ar y gweinydd.',
	changeRole: 'Newid y rôl',
	changeRoleNote: 'Maen nhw’n cael eu hallgofnodi, ac yn mewngofnodi eto gyda’r rôl newydd.',
	link: {
		heading: 'Cyfrinair',
		make: 'Gwneud dolen i ddewis cyfrinair',
		makeNote:
			'Mae eu hen gyfrinair yn peidio â gweithio ar unwaith, maen nhw’n cael eu hallgofnodi ym mhobman, ac mae dolen hŷn yn dod i ben.',
		inviteNote: 'Rhowch hi iddynt eich hun. Mae dolen hŷn yn dod i ben.',
		made: 'Rhowch y ddolen hon iddynt hwy ac i neb arall. Dim ond unwaith y caiff ei dangos.',
		cardHeading: 'Dewiswch eich cyfrinair ar gyfer Waymark',
		open: 'Agorwch y ddolen hon:',
		otherwise: 'Neu agorwch y dudalen isod a theipiwch y cod:',
		until: (when) => `Mae’r ddolen yn gweithio unwaith. Daw i ben: ${when}.`,
		hide: 'Rwyf wedi’i rhoi iddynt: ei chuddio'
	},
	signOut: 'Eu hallgofnodi ym mhobman',
	signOutNote: 'Gallant fewngofnodi eto â’u cyfrinair. Os collwyd cyfrifiadur, gwnewch ddolen newydd hefyd.',
	close: 'Cau’r cyfrif',
	closeNote:
		'Maen nhw’n cael eu hallgofnodi, ac ni allant fewngofnodi. Mae’r hyn a ysgrifennwyd ganddynt yn aros.',
	reopen: 'Agor y cyfrif eto',
	reopenNote: 'Mae eu hen gyfrinair wedi mynd. Gwnewch ddolen er mwyn iddynt ddewis un.',
	own: 'Eich cyfrif chi yw hwn. Gweinyddwr arall sy’n ei newid.',
	ownPage: 'Newid eich cyfrinair eich hun',
	holdsCases: (count) =>
		plural('cy', count, {
			one: () => 'Mae ganddynt 1 achos o hyd. Symudwch ef i swyddog arall yn gyntaf. Ni newidiwyd dim.',
			other: (many) =>
				`Mae ganddynt ${many} achos o hyd. Symudwch nhw i swyddogion eraill yn gyntaf. Ni newidiwyd dim.`
		}),
	saved: {
		invited: 'Mae’r cyfrif wedi’i wneud. Nawr gwnewch ddolen, a’i rhoi iddynt.',
		edited: 'Mae hwn wedi’i gadw.',
		role: 'Mae’r rôl wedi’i newid.',
		signedOut: 'Maen nhw wedi’u hallgofnodi ym mhobman.',
		closed: 'Mae’r cyfrif ar gau.',
		reopened: 'Mae’r cyfrif ar agor eto. Nawr gwnewch ddolen, a’i rhoi iddynt.'
	}
};
