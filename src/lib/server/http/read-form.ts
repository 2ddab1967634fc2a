/**
 * What a form says. `broken`: the body is no form, or only a part of one. `unread`: it did not come whole, or is too large;
 * whoever reads the request itself is told which.
 */
export async function readForm(request: Request): Promise<FormData | 'broken' | 'unread'> {
	try {
		return await request.formData();
	} catch (error) {
		return error instanceof TypeError ? 'broken' : 'unread';
	}
}
