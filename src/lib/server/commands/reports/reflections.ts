import { toJson } from '#lib/server/db/json.ts';
import type { Handler } from '#lib/server/commands/handling/handler.ts';
import { reportColumns } from '#lib/server/commands/handling/report-columns.ts';
import { aboutColumns, requireOwnSubject } from './about.ts';
import { keepPlanFrom } from './if-then-plans.ts';

export const recordReflection: Handler<'reflection.record'> = {
	personOf: ({ actor }) => Promise.resolve(actor.personId),
	async run(context) {
		const { transaction, personId, command } = context;
		const { about, prompt, words, feeling, wouldRatherTalk } = command.payload;
		await requireOwnSubject(transaction, personId, about);
		await transaction
			.insertInto('reflections')
			.values({
				...reportColumns(context),
				...aboutColumns(about),
				prompt,
				words,
				feeling,
				would_rather_talk: wouldRatherTalk ? 1 : 0
			})
			.execute();
		return { changed: [{ kind: 'reflection', id: command.id }] };
	}
};

/** The plan that comes of it is saved with it, or neither is. */
export const thinkProblemThrough: Handler<'problem.think_through'> = {
	personOf: ({ actor }) => Promise.resolve(actor.personId),
	async run(context) {
		const { transaction, personId, command } = context;
		const { about, categories, feeling, words, options, willTry, if: when } = command.payload;
		await requireOwnSubject(transaction, personId, about);
		await transaction
			.insertInto('reflections')
			.values({
				...reportColumns(context),
				...aboutColumns(about),
				prompt: 'problem',
				words,
				feeling,
				problem: toJson({ options, willTry })
			})
			.execute();
		const reflection = { kind: 'reflection' as const, id: command.id };
		if (when === '') return { changed: [reflection] };
		const plan = { about, categories, if: when, then: willTry, from: reflection };
		return { changed: [reflection, await keepPlanFrom(context, plan)] };
	}
};
