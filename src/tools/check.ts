import { buildStage, lintStage, report, typesStage } from './stages.ts';

/** `npm run check`: build, types and lint, in seconds. */
const built = await buildStage();
report(built);
const rest = await Promise.all([typesStage(), lintStage()]);
rest.forEach(report);
if (![built, ...rest].every((stage) => stage.ok)) process.exitCode = 1;
