import fc from 'fast-check';

/** The examples of every property are the same in each run, so that what failed fails again. Others: `PROPERTY_SEED=<whole number> npm test`. */
const seed = Number(process.env['PROPERTY_SEED'] ?? 20_260_401);

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
