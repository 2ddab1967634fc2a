import { expect, it } from 'vitest';
import { countCommand, countedText, countRequest, gauge } from './metrics.ts';

/** One line of the format: a name, labels with escaped values, and a number. */
const LINE =
	/^[a-z_]+(\{[a-z_]+="([^"\\\n]|\\["\\n])*"(,[a-z_]+="([^"\\\n]|\\["\\n])*")*\})? (\d+(\.\d+)?(e[+-]\d+)?|NaN)$/;

it('counts by template, class and outcome, in a text that Prometheus reads', () => {
	countRequest('/staff/people/[id]', 'GET', 200, 0.02);
	countRequest('/staff/people/[id]', 'GET', 204, 3);
	countRequest(null, 'BREW"\n', 404, 20);
	countCommand('appointment.reply', 'created');
	countCommand(null, 'unknown_command');
	const text = `${countedText()}\n${gauge('waymark_quarantine', 'Kept.', [[{ reason: 'a "b"\n\\' }, 2]])}`;
	for (const line of text.split('\n').filter((one) => !one.startsWith('#'))) expect(line).toMatch(LINE);
	const lines = text.split('\n');
	expect(lines).toEqual(
		expect.arrayContaining([
			'waymark_requests_total{route="/staff/people/[id]",method="GET",status="2xx"} 2',
			'waymark_requests_total{route="none",method="other",status="4xx"} 1',
			'waymark_request_duration_seconds_bucket{route="/staff/people/[id]",le="0.025"} 1',
			'waymark_request_duration_seconds_bucket{route="/staff/people/[id]",le="5"} 2',
			'waymark_request_duration_seconds_bucket{route="none",le="10"} 0',
			'waymark_request_duration_seconds_bucket{route="none",le="+Inf"} 1',
			'waymark_request_duration_seconds_sum{route="/staff/people/[id]"} 3.02',
			'waymark_commands_total{type="appointment.reply",outcome="created"} 1',
			'waymark_commands_total{type="unknown",outcome="unknown_command"} 1'
		])
	);
	const names = lines.filter((line) => line.startsWith('# TYPE')).map((line) => line.split(' ')[2]);
	expect(new Set(names).size).toBe(names.length);
});
