import { plural } from '#lib/domain/text/plural.ts';
import type { TeamText } from './staff-team.en.ts';

export const teamCy: TeamText = {
	title: 'Tîm',
	heading: 'Eich tîm',
	noTeam: 'Nid oes gennych dîm eto',
	noTeamWhy: 'Gall gweinyddwr Waymark roi cyfrif newydd i chi mewn tîm.',
	gaps: {
		heading: 'Gwaith yn y cynllun nad yw’n digwydd',
		intro: (count) =>
			plural('cy', count, {
				one: () => 'Mae gwaith nad yw’n digwydd mewn 1 cynllun. Nid bai’r person yw dim o hyn.',
				two: () =>
					'Mae gwaith nad yw’n digwydd mewn 2 gynllun. Yr hynaf sydd gyntaf. Nid bai’r person yw dim o hyn.',
				few: () =>
					'Mae gwaith nad yw’n digwydd mewn 3 chynllun. Yr hynaf sydd gyntaf. Nid bai’r person yw dim o hyn.',
				many: () =>
					'Mae gwaith nad yw’n digwydd mewn 6 chynllun. Yr hynaf sydd gyntaf. Nid bai’r person yw dim o hyn.',
				other: (many) =>
					`Mae gwaith nad yw’n digwydd mewn ${many} cynllun. Yr hynaf sydd gyntaf. Nid bai’r person yw dim o hyn.`
			}),
		none: 'Nid oes dim ar goll',
		noneWhy: 'Pan na fydd gwaith yn y cynllun yn digwydd, bydd i’w weld yma gyda’r hyn sy’n ei ddatrys.',
		age: (days) =>
			plural('cy', days, {
				zero: () => 'Ers heddiw.',
				one: () => '1 diwrnod hyd yma.',
				two: () => '2 ddiwrnod hyd yma.',
				other: (many) => `${many} diwrnod hyd yma.`
			}),
		kind: (kind, count) => `${kind}: ${count}`,
		kinds: {
			need_without_step: 'Angen heb gam',
			step_without_referral: 'Cam heb atgyfeiriad',
			referral_without_answer: 'Dim ateb gan asiantaeth',
			agency_silent: 'Asiantaeth yn dweud dim',
			declined_by_person: 'Nid yw’r person ei eisiau',
			declined_by_agency: 'Dywedodd asiantaeth na',
			not_available_in_area: 'Nid yw ar gael yn yr ardal hon',
			waiting_list: 'Rhestr aros',
			look_again_due: 'Cam i edrych arno eto',
			pause_look_due: 'Saib i edrych arno eto',
			referral_check_due: 'Atgyfeiriad i’w wirio',
			court_work_held: 'Gwaith y llys yn cael ei ddal',
			prerequisite_cycle: 'Camau’n aros am ei gilydd',
			plan_not_reviewed: 'Cynllun nad aeth neb drwyddo',
			change_without_review: 'Newidiodd rhywbeth, ond nid y cynllun',
			told_change: 'Dywedodd y person am newid'
		}
	}
};
