import type { ObstacleRecord } from './record.ts';
import type { Report } from './my-reports.ts';
import { isTakenBack, type CanBeTakenBack } from './taken-back.ts';
import { isKindTakenBack } from './taken-back-by.ts';

/** An obstacle that is still open, or what stays the person's to take back whatever became of it. */
export function canTakeBack(report: Report): report is ObstacleRecord | CanBeTakenBack {
	if (report.kind === 'obstacle') return report.state !== 'withdrawn' && report.state !== 'sorted';
	return isKindTakenBack(report.kind) && !isTakenBack(report);
}
