import { onWelshDay } from '#lib/i18n/welsh-mutations.ts';
import type { StandingHomeTexts } from './standing-home.en.ts';

export const standingHomeCy: StandingHomeTexts = {
	language: 'cy',
	position: {
		nothing_open: () => 'Nid oes cwestiwn agored.',
		account_needed: ({ due }) =>
			`Mae angen i ni glywed gennych erbyn ${due}. Nid oes dim wedi’i benderfynu eto.`,
		more_time: ({ due }) =>
			`Mae gennych fwy o amser. Y diwrnod olaf yw ${due}. Nid oes dim wedi’i benderfynu eto.`,
		waiting_for_decision: ({ on }) =>
			`Mae eich swyddog yn edrych ar yr hyn ddigwyddodd ${onWelshDay(on)}. Nid oes dim wedi’i benderfynu eto.`,
		waiting_for_manager: ({ on }) =>
			`Mae rheolwr eto i edrych ar yr hyn ddigwyddodd ${onWelshDay(on)}. Tan hynny nid yw’n cyfrif.`,
		looked_at_again: ({ on }) =>
			`Mae rhywun yn edrych eto ar y penderfyniad am yr hyn ddigwyddodd ${onWelshDay(on)}. Tan hynny mae’n aros.`,
		with_enforcement_officer: ({ on }) =>
			`Mae swyddog gorfodi yn edrych ar yr hyn ddigwyddodd ${onWelshDay(on)}.`,
		recall_considered: ({ on }) =>
			`Mae rheolwyr yn edrych ar yr hyn ddigwyddodd ${onWelshDay(on)}. Nid yw galw’n ôl wedi’i benderfynu eto.`,
		recalled: () => 'Cawsoch eich galw’n ôl. Gallwch ddweud nad ydych yn cytuno.',
		restart_due: () => 'Mae wedi’i benderfynu. Nesaf daw dechrau newydd gyda’ch swyddog.',
		warning_counts: ({ until }) => `Diwrnod olaf eich rhybudd yw ${until}. Nid oes cwestiwn agored.`,
		no_active_order: ({ ended }) =>
			ended === null
				? 'Nid oes gennym orchymyn i chi sy’n rhedeg heddiw.'
				: `Mae eich gorchymyn wedi dod i ben. Daeth i ben ${onWelshDay(ended)}.`,
		supervision_ended: () => 'Daeth y gyfraith â’ch math chi o oruchwyliaeth i ben yn 2026.'
	}
};
