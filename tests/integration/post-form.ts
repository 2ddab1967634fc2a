import { isRedirect, type RequestEvent } from '@sveltejs/kit';
import type { Actor } from '#lib/domain/access/actor.ts';
import type { FormCommand } from '#lib/domain/commands/on-phone.ts';
import { giveFromForm } from '#lib/server/forms/give.ts';
import type { Stage } from '#tests/integration/people.ts';

export type Fields = readonly (readonly [name: string, value: string])[];

export interface PostedForm {
	stage: Stage;
	actor: Actor;
	type: FormCommand;
	/** Where the page's action leads once it is saved. */
	next: (commandId: string) => string;
	now: number;
}

/** What a page's action does with a form that is posted without script, as data: where it leads, or what it refuses. */
export async function postForm({ stage, actor, type, next, now }: PostedForm, fields: Fields) {
	const body = new FormData();
	for (const [name, value] of fields) body.append(name, value);
	const event = {
		request: new Request('http://localhost/me', { method: 'POST', body }),
		locals: { actor, database: stage.database, now },
		url: new URL('http://localhost/me')
	} as unknown as RequestEvent;
	try {
		const failure = await giveFromForm(event, type, next);
		return { status: failure.status, ...failure.data };
	} catch (thrown) {
		if (isRedirect(thrown)) return { status: thrown.status, location: thrown.location };
		throw thrown;
	}
}
