/** Prints schema/schema.graphql from the code: npm run generate */
import { writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from '../schema/schema.ts';

writeFileSync('schema/schema.graphql', `# Printed from schema/*.ts by npm run generate; do not edit.\n\n${printSchema(lexicographicSortSchema(schema))}\n`);
