import * as z from 'zod/mini';

export const Language = z.enum(['en', 'cy']);
export type Language = z.infer<typeof Language>;
