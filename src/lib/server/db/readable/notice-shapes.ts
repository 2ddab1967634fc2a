import { AppointmentNews, Known, ToCome } from '#lib/domain/notices/news.ts';
import {
	NoticeKind,
	NoticeLead,
	NoticeState,
	NoticeTiming,
	NoticeWay,
	NoticeWayEnd,
	NoticeWayState,
	NoticeWhy
} from '#lib/domain/notices/vocabulary.ts';
import * as z from 'zod/mini';
import { flag, instant, json, like, number, orNull, text } from './checks.ts';
import type { ShapesOf } from './shapes-of.ts';

export const noticeShapes = {
	notice_choices: {
		id: text,
		person_id: text,
		timing: like(NoticeTiming),
		safe_from: number,
		safe_until: number,
		changed_at: instant,
		changes: flag,
		answers: flag
	},
	notice_ways: {
		id: text,
		person_id: text,
		way: like(NoticeWay),
		address: text,
		state: like(NoticeWayState),
		ended_why: orNull(like(NoticeWayEnd)),
		agreed_at: instant,
		confirmed_at: orNull(instant),
		ended_at: orNull(instant),
		code_at: orNull(instant),
		wrong_codes: number,
		dead_since: orNull(instant)
	},
	notices: {
		id: text,
		person_id: text,
		kind: like(NoticeKind),
		once: text,
		subject_id: text,
		lead: like(z.union([NoticeLead, z.literal('')])),
		way: orNull(like(NoticeWay)),
		state: like(NoticeState),
		why: orNull(like(NoticeWhy)),
		starts_at: instant,
		about: json(z.array(AppointmentNews)),
		due_at: instant,
		until: instant,
		next_at: orNull(instant),
		at: instant,
		attempts: number,
		leased_by: orNull(text),
		leased_until: orNull(instant),
		handed_at: orNull(instant),
		provider_id: orNull(text)
	},
	notice_looks: {
		id: text,
		person_id: text,
		revision: number,
		seen: number,
		at: instant,
		known: json(z.union([Known, z.array(ToCome)]))
	}
} satisfies ShapesOf<'notice_choices' | 'notice_ways' | 'notices' | 'notice_looks'>;
