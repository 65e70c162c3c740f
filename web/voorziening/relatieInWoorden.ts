import type { RelatieSoort } from '../gql/graphql.ts';

/** Heading above related listings, seen from either end of the relation. */
export const relatieInWoorden: Record<RelatieSoort, { vanHier: string; naarHier: string }> = {
  ONDERDEEL_VAN: { vanHier: 'Hoort bij', naarHier: 'Hier hoort ook bij' },
  VOLGENDE_STAP: { vanHier: 'Een volgende stap kan zijn', naarHier: 'Mensen komen hier ook na' },
  INSTAP_VIA: { vanHier: 'Je komt hier binnen via', naarHier: 'Via deze plek kom je ook bij' },
  VANGNET_VAN: { vanHier: 'Voor als dit niet meer lukt', naarHier: 'Als het hier niet lukt' },
  GEHUISVEST_IN: { vanHier: 'Zit in het gebouw van', naarHier: 'In dit gebouw vind je ook' },
  SPREEKUUR_IN: { vanHier: 'Houdt spreekuur bij', naarHier: 'Houdt hier spreekuur' },
  OPVOLGER: { vanHier: 'Ging verder als', naarHier: 'Kwam in de plaats van' },
};
