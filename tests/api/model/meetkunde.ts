/** Geometry of the model: written from textbooks, so that it cannot share an error with the database. */
import type { Punt } from './bouw.ts';

const RAD = Math.PI / 180;

/** Metres along the geodesic on WGS 84 (Vincenty, inverse). */
export function afstand(een: Punt, ander: Punt): number {
  const a = 6_378_137;
  const f = 1 / 298.257_223_563;
  const b = (1 - f) * a;
  const u1 = Math.atan((1 - f) * Math.tan(een.lat * RAD));
  const u2 = Math.atan((1 - f) * Math.tan(ander.lat * RAD));
  const verschil = (ander.lon - een.lon) * RAD;
  const [s1, c1, s2, c2] = [Math.sin(u1), Math.cos(u1), Math.sin(u2), Math.cos(u2)];
  let lambda = verschil;
  for (let keer = 0; keer < 200; keer += 1) {
    const [sl, cl] = [Math.sin(lambda), Math.cos(lambda)];
    const sinSigma = Math.hypot(c2 * sl, c1 * s2 - s1 * c2 * cl);
    if (sinSigma === 0) return 0;
    const cosSigma = s1 * s2 + c1 * c2 * cl;
    const sigma = Math.atan2(sinSigma, cosSigma);
    const sinAlfa = (c1 * c2 * sl) / sinSigma;
    const cosAlfa2 = 1 - sinAlfa * sinAlfa;
    const cos2m = cosAlfa2 === 0 ? 0 : cosSigma - (2 * s1 * s2) / cosAlfa2;
    const c = (f / 16) * cosAlfa2 * (4 + f * (4 - 3 * cosAlfa2));
    const vorige = lambda;
    lambda = verschil + (1 - c) * f * sinAlfa * (sigma + c * sinSigma * (cos2m + c * cosSigma * (2 * cos2m * cos2m - 1)));
    if (Math.abs(lambda - vorige) > 1e-12) continue;
    const uu = (cosAlfa2 * (a * a - b * b)) / (b * b);
    const groot = 1 + (uu / 16_384) * (4_096 + uu * (-768 + uu * (320 - 175 * uu)));
    const klein = (uu / 1_024) * (256 + uu * (-128 + uu * (74 - 47 * uu)));
    const rest = klein * sinSigma * (cos2m + (klein / 4) * (cosSigma * (2 * cos2m * cos2m - 1) - (klein / 6) * cos2m * (4 * sinSigma * sinSigma - 3) * (4 * cos2m * cos2m - 3)));
    return b * groot * (sigma - rest);
  }
  throw new Error('Vincenty komt hier niet uit');
}

export type Vlak = [number, number][][][];

/** Is the point in the MultiPolygon? undefined within about ten metres of a border, where rounding decides. */
export function ligtIn(punt: Punt, vlak: Vlak): boolean | undefined {
  let binnen = false;
  const breed = Math.cos(punt.lat * RAD);
  for (const ring of vlak.flat()) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
      const [x1, y1] = ring[i]!;
      const [x2, y2] = ring[j]!;
      const [dx, dy] = [(x2 - x1) * breed, y2 - y1];
      const [px, py] = [(punt.lon - x1) * breed, punt.lat - y1];
      const lengte = dx * dx + dy * dy;
      const t = lengte === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / lengte));
      if (Math.hypot(px - t * dx, py - t * dy) < 1e-4) return undefined;
      if (y1 > punt.lat !== y2 > punt.lat && punt.lon < ((x2 - x1) * (punt.lat - y1)) / (y2 - y1) + x1) binnen = !binnen;
    }
  }
  return binnen;
}
