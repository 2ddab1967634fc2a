import type { CommandType } from '#lib/domain/commands/commands.ts';
import type { Handler } from '#lib/server/commands/handling/handler.ts';
import { issueSignInCode } from './issue-sign-in-code.ts';
import { reportPhoneLoss } from './report-loss.ts';

/** Signing in, and phones. */
export const accessHandlers = {
	'sign_in_code.issue': issueSignInCode,
	'phone_loss.report': reportPhoneLoss
} satisfies { [Type in CommandType]?: Handler<Type> };
