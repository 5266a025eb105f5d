import { packApp } from './packing/pack-app.ts';

/** Packs the app for this system into an unpacked folder, sealed as it ships: npm run pack */
try {
  const { folder } = await packApp(console.log);
  console.log(`Packed into ${folder}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
