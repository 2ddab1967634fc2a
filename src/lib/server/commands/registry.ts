import type { CommandType } from '#lib/domain/commands/commands.ts';
import { accessHandlers } from './access/handlers.ts';
import { appointmentHandlers } from './appointments/handlers.ts';
import { asksAboutMiss } from './compliance/ask-about-miss.ts';
import { attentionHandlers } from './attention/handlers.ts';
import { complianceHandlers } from './compliance/handlers.ts';
import type { Handler, ServiceHandler } from './handling/handler.ts';
import { importHandlers } from './imports/handlers.ts';
import { messageHandlers } from './messages/handlers.ts';
import { noticeHandlers } from './notices/handlers.ts';
import { organisationHandlers } from './organisation/handlers.ts';
import { peopleHandlers } from './people/handlers.ts';
import { planHandlers } from './plan/handlers.ts';
import { answersReport } from './reports/answer-by-moving.ts';
import { takeUpProposal } from './reports/ideas.ts';
import { reportHandlers } from './reports/handlers.ts';

/** Every command and the one function that carries it out, collected from the subjects. A missing one does not compile. */
export const handlers: { [Type in CommandType]: Handler<Type> | ServiceHandler<Type> } = {
	...accessHandlers,
	...organisationHandlers,
	...peopleHandlers,
	...appointmentHandlers(asksAboutMiss, answersReport),
	...planHandlers(takeUpProposal),
	...reportHandlers,
	...complianceHandlers,
	...messageHandlers,
	...noticeHandlers,
	...importHandlers,
	...attentionHandlers
};
