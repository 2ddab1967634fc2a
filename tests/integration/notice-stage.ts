import type { Instant } from '#lib/domain/time/local-date.ts';
import { keyFor } from '#lib/server/db/keys.ts';
import { addressCode } from '#lib/server/notices/address-code.ts';
import { keepOffered } from '#lib/server/notices/offered.ts';
import type { Outbox } from '#lib/server/notices/outbox.ts';
import { sendersOf } from '#lib/server/notices/senders.ts';
import { workOutbox } from '#lib/server/notices/work-outbox.ts';
import type { Dialect } from './databases.ts';
import {
	API_KEY,
	openMailServer,
	openPushServer,
	openTextServer,
	TEMPLATE,
	type MailServer,
	type PushServer,
	type TextServer
} from './notice-servers.ts';
import { answerOf } from './page-event.ts';
import { NOW } from './people.ts';
import { openScene, type Scene } from './scene.ts';

export interface NoticeServers {
	mail: MailServer;
	texts: TextServer;
	pushes: PushServer;
}

export async function openNoticeServers(): Promise<NoticeServers> {
	const [mail, texts, pushes] = await Promise.all([openMailServer(), openTextServer(), openPushServer()]);
	return { mail, texts, pushes };
}

export function closeNoticeServers({ mail, texts, pushes }: NoticeServers) {
	return Promise.all([mail.close(), texts.close(), pushes.close()]);
}

/** A scene whose notices go off to servers that speak the real protocols, with a clock that is moved by hand. */
export interface NoticeStage extends Scene {
	at: Instant;
	worker(holder: string, changes?: Partial<Outbox>): Outbox;
	/** One run of the job. */
	work(at?: Instant): ReturnType<typeof workOutbox>;
	/** A run every so often, from one moment to another. */
	workUntil(until: Instant, everyMs: number): Promise<void>;
	agree(way: 'text' | 'email', address?: string): Promise<void>;
	codeOf(way: 'text' | 'email'): Promise<string>;
	/** Dan opens the app, which comes for what there is. */
	openApp(): Promise<void>;
}

export async function openNoticeStage(dialect: Dialect, servers: NoticeServers): Promise<NoticeStage> {
	const { mail, texts, pushes } = servers;
	Object.assign(mail, { got: [], refuse: null, breakOff: false });
	Object.assign(texts, { got: [], mood: 'well', asked: 0 });
	Object.assign(pushes, { got: [], status: 201 });
	const scene = await openScene(dialect);
	const { kysely } = scene.database;
	const { providers, offered } = sendersOf(
		{
			ORIGIN: 'https://waymark.example',
			NOTICE_FROM: 'app@waymark.example',
			NOTIFY_TEXT_TEMPLATE: TEMPLATE,
			NOTIFY_EMAIL_TEMPLATE: undefined,
			SMTP_URL: mail.url,
			NOTIFY_URL: texts.url,
			NOTIFY_API_KEY: API_KEY,
			PUSH_SERVICES: [pushes.origin]
		},
		await keyFor(kysely, 'notices')
	);
	await keepOffered(kysely, offered);
	const me = scene.dan.actor;
	const stage: NoticeStage = {
		...scene,
		at: NOW,
		worker: (holder, changes = {}) => ({
			database: scene.database,
			providers,
			holder,
			now: () => stage.at,
			signal: new AbortController().signal,
			...changes
		}),
		work(at = stage.at) {
			stage.at = at;
			return workOutbox(stage.worker('one'));
		},
		async workUntil(until, everyMs) {
			for (let at = stage.at + everyMs; at <= until; at += everyMs) await stage.work(at);
		},
		async agree(way, address = way === 'text' ? '07700 900123' : 'dan@example.org') {
			const before = NOW - 24 * 3_600_000;
			await scene.order('notice_way.agree', { way, address }, me, before);
			await scene.order('notice_way.confirm', { way, code: await stage.codeOf(way) }, me, before);
			await kysely.deleteFrom('notices').where('kind', '=', 'address_check').execute();
		},
		async codeOf(way) {
			const held = await kysely
				.selectFrom('notice_ways')
				.select(['id', 'code_at'])
				.where('way', '=', way)
				.where('person_id', '=', me.personId)
				.executeTakeFirstOrThrow();
			return addressCode(kysely, held.id, held.code_at ?? 0);
		},
		async openApp() {
			const asked = { database: scene.database, actor: me, route: '/api/v1/sync', params: {}, now: stage.at };
			await answerOf('GET', asked);
		}
	};
	return stage;
}
