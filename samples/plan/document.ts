/** Title, case number and dates of the plan. */
export const document = {
  title: "Kommunstyrelsens uppdragsplan 2024",
  committee: "Kommunstyrelsen",
  municipality: "Norrköpings kommun",
  year: 2024,
  caseNumber: "KS 2023/1297",
  decided: "2023-11-28",
  offices: [
    "Kommundirektörens kontor",
    "Tillväxt- och utvecklingskontoret",
    "Samhällsbyggnadskontoret",
  ],
} as const;

/** What the workbook is, for the person who opens it first. */
export const about: readonly string[] = [
  "Arbetsboken återger planens tabeller i korta ordalag. Siffror, namn, hänvisningar och status är planens egna.",
  "Siffrorna är avsiktligt inte rättade: här finns samma fel och luckor som i den beslutade planen.",
];

/** The facts about the surrounding world that the plan rests on. */
export const premises: readonly string[] = [
  "Folkmängd i oktober 2023: 145 250, en ökning med 130 under året och den lägsta sedan 2000.¹",
  "Färre föds och flyttar in. Flyttnettot i åldern 0–15 år är negativt för första gången på 2000-talet.",
  "Arbetslöshet i oktober 2023: 8,8 procent. Lägst under året var den i maj, 8,5 procent.",
  "Fler varsel och färre lediga jobb väntas höja arbetslösheten in i 2024.²",
];

export const premiseNotes: readonly string[] = [
  "¹ Kommunens statistik på norrkoping.se.",
  "² Se även Framtid i Norrköping, som ser tio år framåt.",
];

/** The committee's areas according to its regulations. */
export const responsibilities: readonly string[] = [
  "Brottsförebyggande frågor",
  "Näringsliv",
  "Översiktsplanering",
  "Brukarinflytande",
  "Miljö",
  "Kommunikationer och infrastruktur",
  "Effektivare administration",
  "Kommunal demokrati",
  "Konsumentfrågor",
  "Universitet och högskola",
  "Internationella frågor",
  "Regionala frågor",
  "Information och marknadsföring",
  "Organisationsstruktur",
  "Informations- och kommunikationssystem",
  "Kvalitetsarbete",
  "Mångfald, välfärd och folkhälsa",
  "Säkerhet och trygghet",
  "Lokalförsörjning",
];
