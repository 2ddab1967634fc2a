/** A browser that only looks ahead is nobody who reads. */
export function isPrefetch({ request }: { request: Request }): boolean {
	return request.headers.get('sec-purpose')?.startsWith('prefetch') === true;
}
