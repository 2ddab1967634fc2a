import { plural } from '#lib/domain/text/plural.ts';
import type { AgenciesText } from './staff-agencies.en.ts';

export const agenciesCy: AgenciesText = {
	heading: 'Asiantaethau',
	intro: 'Mae ymarferwyr yn dewis o’r rhestr hon wrth atgyfeirio rhywun.',
	add: 'Ychwanegu asiantaeth',
	newHeading: 'Asiantaeth newydd',
	editHeading: 'Asiantaeth',
	back: 'Pob asiantaeth',
	listed: (count) =>
		plural('cy', count, {
			zero: () => 'Nid oes asiantaeth ar y rhestr eto',
			other: (many) => `${many} asiantaeth ar y rhestr`
		}),
	noneWhy: 'Nes bydd un, mae ymarferwyr yn ysgrifennu enw asiantaeth eu hunain.',
	change: 'Gweld neu newid',
	archivedHeading: 'Ddim ar y rhestr mwyach',
	archivedNote: 'Mae atgyfeiriadau a wnaed yn cadw’r enw.',
	wait: (days) =>
		plural('cy', days, {
			zero: () => 'Aros arferol: dim',
			one: () => 'Aros arferol: 1 diwrnod',
			two: () => 'Aros arferol: 2 ddiwrnod',
			other: (many) => `Aros arferol: ${many} diwrnod`
		}),
	waitUnknown: 'Aros arferol: ddim yn hysbys',
	name: 'Enw',
	nameCy: 'Enw yn Gymraeg',
	nameCyHint: 'Gadewch ef yn wag os nad oes un. Mae’n cael ei ddangos i bwy bynnag sy’n darllen yn Gymraeg.',
	contactName: 'Pwy i ofyn amdano',
	telephone: 'Ffôn',
	email: 'E-bost',
	address: 'Cyfeiriad',
	addressHint: 'Un llinell o’r cyfeiriad ar bob llinell.',
	offers: 'Beth mae’n ei wneud',
	offersHint: 'Un peth ar bob llinell, fel “help i ddod o hyd i ystafell”.',
	areas: 'Meysydd angen',
	covers: 'Ble mae’n gweithio',
	coversHint: 'Mewn geiriau, fel “y sir gyfan”.',
	languages: 'Ieithoedd y mae’n gweithio ynddynt',
	languagesHint: 'Un ar bob llinell, wrth ei henw ei hun.',
	usualWaitDays: 'Aros arferol, mewn diwrnodau',
	usualWaitHint:
		'Gadewch ef yn wag lle nad oes neb yn gwybod. Mae cynlluniau’n gofyn yn gynnar am yr hyn sydd ag aros hir.',
	optional: 'Gallwch adael hwn yn wag.',
	save: 'Cadw’r asiantaeth',
	archive: 'Ei thynnu oddi ar y rhestr',
	archiveNote: 'Ni all neb ei dewis mwyach. Mae’r hyn a ofynnwyd ganddi’n aros.',
	restore: 'Ei rhoi’n ôl ar y rhestr',
	restoreNote: 'Nid yw’r asiantaeth hon ar y rhestr nawr.',
	saved: {
		created: 'Mae’r asiantaeth ar y rhestr.',
		edited: 'Mae’r asiantaeth wedi’i chadw.',
		archived: 'Mae’r asiantaeth oddi ar y rhestr.',
		restored: 'Mae’r asiantaeth ar y rhestr eto.'
	}
};
