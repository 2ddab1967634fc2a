import type { RecordOf } from '#lib/domain/records/records.ts';
import { fromJson } from '#lib/server/db/schema.ts';
import type { Row } from '#lib/server/projection/rows.ts';

/** Without the reason: that is for staff. */
export function referralRecord(row: Row<'referrals'>): RecordOf<'referral'> {
	return {
		kind: 'referral',
		id: row.id,
		stepId: row.step_id,
		intervention: row.intervention,
		agencyName: row.agency_name,
		...(row.agency_name_cy !== null && { agencyNameCy: row.agency_name_cy }),
		state: row.state,
		since: row.since,
		askedOn: row.asked_on,
		nextCheckOn: row.next_check_on,
		expectedOn: row.expected_on,
		lastReportOn: row.last_report_on,
		usualWaitDays: row.usual_wait_days,
		instead: row.instead
	};
}

export function planVersionRecord(row: Row<'plan_versions'>): RecordOf<'plan_version'> {
	return {
		kind: 'plan_version',
		id: row.id,
		number: row.number,
		agreement: row.agreement,
		ownWords: row.own_words,
		by: row.by_name,
		on: row.on_date,
		content: fromJson(row.content)
	};
}
