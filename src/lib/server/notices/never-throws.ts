import type { NoticeWay } from '#lib/domain/notices/vocabulary.ts';
import type { Outbox } from './outbox.ts';
import type { Provider } from './provider.ts';

/**
 * The same outbox with providers that answer where they would throw, so that what one of them says to one person never ends the run
 * for all. Each kind of fault is logged once a run, by its name: its words may hold an address.
 */
export function neverThrows(outbox: Outbox): Outbox {
	const noted = new Set<string>();
	const note = (way: string, step: string, error: unknown) => {
		const name = error instanceof Error ? error.name : typeof error;
		const fault = { way, step, name };
		const key = Object.values(fault).join(' ');
		if (!noted.has(key)) outbox.log?.error(fault, 'a provider of reminders could not be understood');
		noted.add(key);
	};
	const providers: Outbox['providers'] = {};
	for (const [way, provider] of Object.entries(outbox.providers))
		providers[way as NoticeWay] = answering(provider, (step, error) => note(way, step, error));
	return { ...outbox, providers };
}

function answering(provider: Provider, note: (step: string, error: unknown) => void): Provider {
	const { delivered } = provider;
	const orElse =
		<Answer>(step: string, answer: Answer) =>
		(error: unknown) => {
			note(step, error);
			return answer;
		};
	return {
		send: (message) => provider.send(message).catch(orElse('send', { kind: 'unknown' as const })),
		look: (reference) => provider.look(reference).catch(orElse('look', { kind: 'cannot_tell' as const })),
		delivered: delivered && ((id) => delivered(id).catch(orElse('delivered', { kind: 'not_yet' as const })))
	};
}
