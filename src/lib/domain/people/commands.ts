import * as z from 'zod/mini';
import { personCommand } from '#lib/domain/declarations/command.ts';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { reference } from '#lib/domain/text/checked.ts';
import { Language } from '#lib/domain/text/language-schema.ts';
import { isOver } from './circumstance-said.ts';
import { circumstanceChecks, circumstanceFields } from './circumstance.ts';

/** A change, and more covers than an officer can have ahead. */
const MOST_NEWS = 40;

/** What a person gives. */
export const peopleCommands = {
	'settings.change': personCommand({
		payload: z.object({
			language: z.optional(Language),
			textSize: z.optional(z.enum(['normal', 'large', 'largest']))
		})
	}),
	/** One circumstance of their own, as it is now; `ended`: it holds no more. `seen`: the last change that its form was filled in from. */
	'circumstance.say': personCommand({
		payload: z.object({ ...circumstanceFields, ended: z.boolean(), seen: z.nullable(Identifier) }).check(
			...circumstanceChecks,
			z.refine((said) => said.ended === isOver(said), {
				error: 'circumstance_is_empty',
				path: ['words']
			})
		),
		wrote: 'circumstance',
		foundUnder: ({ topic }: { topic: string }) => topic,
		endsWithDeath: true
	}),
	/** That a phone of theirs was signed out from elsewhere was read. */
	'phone_sign_out.read': personCommand({
		payload: z.object({ phoneId: Identifier })
	}),
	/** Who their officer is now, and who covers, was read: the news with these keys. */
	'officer_news.read': personCommand({
		payload: z.object({ keys: z.array(reference).check(z.maxLength(MOST_NEWS)) })
	})
};
