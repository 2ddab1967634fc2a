import { onWelshDay } from '#lib/i18n/welsh-mutations.ts';
import type { WhatIfTexts } from './what-if.en.ts';

export const whatIfCy: WhatIfTexts = {
	miss_next: {
		title: 'Rwy’n colli fy apwyntiad nesaf',
		says: ({ next }) =>
			next === null
				? 'Nid oes apwyntiad nesaf wedi’i drefnu eto. Os collwch un, gofynnwn pam cyn penderfynu dim.'
				: `Mae eich apwyntiad nesaf ${onWelshDay(next)}. Os collwch ef, gofynnwn pam cyn penderfynu dim.`
	},
	good_reason: {
		title: 'Mae gen i reswm da',
		says: ({ next }) =>
			next === null
				? 'Dywedwch wrthym cyn gynted ag y gallwch. Nid yw rheswm da yn cyfrif yn eich erbyn.'
				: `Os byddwch yn gwybod cyn ${next}, dywedwch ymlaen llaw. Nid yw rheswm da yn cyfrif yn eich erbyn.`
	},
	happens_again: {
		title: 'Mae’n digwydd eto',
		says: ({ until }) =>
			until === null
				? 'Mae gennych rybudd sy’n cyfrif. Gofynnwch i’ch swyddog tan pryd.'
				: `Mae gennych rybudd. Y diwrnod olaf y mae’n cyfrif yw ${until}.`
	},
	court: {
		title: 'Rwy’n mynd i’r llys',
		says: () =>
			'Dim ond ar ôl i swyddog gorfodi edrych ar eich achos y daw hyn. Caiff eich ochr chi ei chlywed yno hefyd.'
	},
	recall: {
		title: 'Rwy’n cael fy ngalw’n ôl i’r carchar',
		says: () =>
			'Ni all eich swyddog wneud hyn ar ei ben ei hun. Dywedir wrthych pam, a gallwch ddweud nad ydych yn cytuno.'
	},
	relapse: {
		title: 'Rwy’n troi at ddiod neu gyffuriau eto',
		says: ({ next }) =>
			next === null
				? 'Cewch gymorth cyn dim arall. Dywedwch wrth eich swyddog cyn gynted ag y gallwch.'
				: `Cewch gymorth cyn dim arall. Nid oes rhaid aros tan eich apwyntiad (${next}) i ddweud wrthym.`
	}
};
