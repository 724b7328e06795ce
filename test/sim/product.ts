import { personas as clients } from '../../quiz/kunden-springen-ab/personas.ts';
import { personas as bottlenecks } from '../../quiz/business-engpass/personas.ts';
import siteConfig from '../../site.config.ts';
import { type App, createApp } from '../../src/app.ts';
import { readSettings } from '../../src/env.ts';
import { quizzes } from '../../src/lib/assets.ts';
import { openShelf } from '../../src/lib/quizzes.ts';
import { type House, parseSite } from '../../src/lib/site.ts';
import { resendMailer } from '../../src/mail/resend.ts';
