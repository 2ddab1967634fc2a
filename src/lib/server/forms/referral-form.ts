import { textOf } from '#lib/domain/obstacles/answer-form.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { orNull } from './staff-form.ts';

/** Where a referral stands, as its forms say it; a day left empty is today. */
export function standingIn(form: FormData, now: number) {
	return {
		state: orNull(form, 'state'),
		on: orNull(form, 'on') ?? localDate(now),
		reason: textOf(form, 'reason').trim(),
		nextCheckOn: orNull(form, 'nextCheckOn'),
		expectedOn: orNull(form, 'expectedOn'),
		instead: orNull(form, 'instead')
	};
}
