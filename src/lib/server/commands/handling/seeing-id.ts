import { createHash } from 'node:crypto';

/**
 * A UUID version 8 (RFC 9562 5.8) from what is seen and who sees it: however often and from however many windows it is
 * first opened, that is one command (docs/decisions/012-opening-a-report-is-seeing-it.md).
 */
export function seeingId(seen: string): string {
	const hex = createHash('sha256').update(seen).digest('hex');
	const variant = ((parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
