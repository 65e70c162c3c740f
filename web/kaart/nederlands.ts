/** Words of the map engines, as titles of buttons and for screen readers. */
export const nederlands = {
  'Map.Title': 'Kaart. Verschuif met de pijltjes, zoom met plus en min.',
  'NavigationControl.ZoomIn': 'Inzoomen',
  'NavigationControl.ZoomOut': 'Uitzoomen',
  'NavigationControl.ResetBearing': 'Noorden boven',
};
