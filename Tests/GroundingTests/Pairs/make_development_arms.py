#!/usr/bin/env python3
"""Makes development_arms.jsonl: quotes that tell of another arm than the question asks about, and sound ones,
from passages written for it. Every third passage goes into development_arms_apart.jsonl, kept apart while the rules were written.

    make_development_arms.py

A passage is a title, its sentences (one a line) and its items: "-3 question" is a question whose arm sentence
3 does not speak of, "+3 question" one that sentence 3 may answer.
"""
import json
import pathlib
import re

PASSAGES = """
# Lurasetine for drug-resistant focal epilepsy
We randomly assigned 214 adults with drug-resistant focal epilepsy to lurasetine 200 mg daily or matching placebo for 12 weeks.
The median seizure frequency fell by 41% in patients given lurasetine.
In the placebo arm, the median reduction was 12%.
Dizziness was reported by 22% of those on active treatment and by 9% of those on placebo.
Two patients in each group withdrew because of rash.
-3 By how much did lurasetine reduce the seizure frequency?
-2 What was the reduction of seizures in the placebo group?
-2 How did patients on placebo fare?
+2 How much did seizures fall with lurasetine?
+3 What happened in patients who were given placebo?
+4 How many patients on lurasetine reported dizziness?
+5 How many patients in the placebo group withdrew because of rash?

# Dose-finding study of an antisense oligonucleotide in transthyretin amyloidosis
Forty-eight carriers of TTR V30M were allocated to 50 mg, 150 mg or 300 mg of the oligonucleotide a week.
Serum transthyretin fell by 22% in the lowest-dose group.
At 150 mg weekly the reduction reached 58%.
Patients assigned to 300 mg had a mean decrease of 79%.
Thrombocytopenia occurred only in the 300-mg cohort.
-3 How large was the decrease of transthyretin at 300 mg?
-4 What was the reduction of transthyretin with 150 mg a week?
-5 Was thrombocytopenia seen in the 50 mg group?
+3 What was the reduction of transthyretin in the 150 mg group?
+4 What was the decrease of serum transthyretin with the 300 mg dose?
+2 Does the oligonucleotide lower serum transthyretin?

# CYP2C19 genotype and clopidogrel
In 1,120 patients with stents we determined CYP2C19*2 and followed them for one year.
Stent thrombosis occurred in 2.9% of the 301 carriers of at least one *2 allele.
Among non-carriers the rate was 0.8%.
Platelet inhibition was 31% in poor metabolisers and 52% in extensive metabolisers.
Bleeding did not differ by genotype.
-3 What was the rate of stent thrombosis in carriers of CYP2C19*2?
-2 How often did stent thrombosis occur in patients without the *2 allele?
-2 What was the rate of stent thrombosis in noncarriers?
+2 How frequent was stent thrombosis in patients with a CYP2C19*2 allele?
+3 How frequent was stent thrombosis in patients without the CYP2C19*2 allele?
+4 How much was platelet inhibition in poor metabolizers?
+5 Did bleeding differ in carriers?

# Kelsor1 deficiency protects from diet-induced obesity
Kelsor1-/- mice and their wild-type littermates were fed a high-fat diet for 16 weeks.
Knockout animals gained 6.1 g over this period.
Littermate controls gained 14.8 g.
In KO mice, fasting glucose was 98 mg/dl, whereas WT mice had a glucose of 151 mg/dl.
Heterozygotes were indistinguishable from wild types.
-2 How much weight did wild-type mice gain on the high-fat diet?
-3 What was the weight gain of Kelsor1 knockout mice?
-2 How much did heterozygous Kelsor1 mice gain?
+3 How much did wild-type mice gain on a high-fat diet?
+4 What was the glucose of Kelsor1-null mice?
+2 What is the effect of Kelsor1 loss on weight?
+5 What was the phenotype of Kelsor1+/- mice?

# Cognitive training in 22q11.2 deletion syndrome
Sixty adolescents with 22q11.2 deletion syndrome received computerised cognitive training (n = 30) or usual care (n = 30).
Working memory improved by 8.2 points after cognitive training.
Controls improved by 1.3 points.
At six months, the gain had been retained by 70% of the trained group.
Parents of both groups were satisfied.
-3 How much did working memory improve with cognitive training?
-2 What was the change of working memory with usual care?
-4 How many of the adolescents in the usual care group retained the gain?
+2 What was the improvement of working memory in the training group?
+3 How much did adolescents under usual care improve?
+5 Were the parents satisfied in the usual care group?

# Apolipoprotein E in a memory clinic and in the community
We genotyped 240 patients with Alzheimer disease and 310 cognitively normal elderly persons.
The ε4 allele frequency was 0.37 in the cases.
It was 0.13 in cognitively normal persons.
Women with dementia carried ε4 more often than men with dementia (0.41 and 0.32).
Homozygotes fell ill at a mean age of 68 years.
-2 What was the frequency of ε4 in the controls?
-3 What was the ε4 allele frequency in patients with Alzheimer disease?
+2 What was the ε4 frequency in patients with Alzheimer disease?
+3 What was the frequency of ε4 in healthy controls?
+4 What was the ε4 frequency in men with dementia?
+5 When do carriers of APOE ε4 fall ill with Alzheimer disease?

# Early versus late start of enzyme replacement in mucopolysaccharidosis
Sibling pairs were compared in which one child began enzyme replacement before the age of 2 years and the other after the age of 5 years.
Children treated early walked 540 m in six minutes.
The late-treated siblings walked 310 m.
In the former, corneal clouding was absent.
In the latter, it progressed in all.
-3 How far did children walk who were treated early?
-2 How far did the late-treated children walk?
-5 What happened to the cornea of children in whom treatment began early?
-4 What happened to the cornea of the late-treated siblings?
+2 How far did the early-treated siblings walk?
+5 What happened to the cornea in the late-treated siblings?
+4 What happened to the cornea in the early-treated children?

# Gefitinib or chemotherapy by EGFR status
Patients were randomised to gefitinib or carboplatin-paclitaxel and grouped by mutation of EGFR.
In the EGFR mutation-positive subgroup, progression-free survival was 9.5 months.
Among patients with wild-type EGFR, it was 1.6 months.
Response to carboplatin-paclitaxel was seen in 47%.
Diarrhoea was more frequent with gefitinib than with chemotherapy.
-3 What was the progression-free survival of patients with an EGFR mutation?
-2 What was the progression-free survival in EGFR wild-type tumours?
-4 What was the response rate to gefitinib?
+2 What was the progression-free survival in patients whose tumours had mutant EGFR?
+4 How many patients responded to chemotherapy?
+5 Was diarrhoea frequent in the chemotherapy group?
+4 What was the response in the carboplatin-paclitaxel arm?

# Vitamin K antagonist dosing by pharmacogenetic algorithm
Patients starting phenprocoumon were assigned to a genotype-guided (GG) or a clinically guided (CG) algorithm.
The GG group spent 62% of time in the therapeutic range.
For the CG group the figure was 60%.
Major bleeding occurred in 3 patients of the CG arm.
VKORC1 AA homozygotes of either arm needed the lowest dose.
-3 How much time did patients with genotype-guided dosing spend in range?
-2 How much time was spent in range under clinically guided dosing?
-4 How many major bleeds were there with genotype-guided dosing?
+2 How much time was spent in the therapeutic range with genotype-guided dosing?
+4 How many patients with clinically guided dosing bled?
+5 Which patients in the genotype-guided group needed the lowest dose?

# Trastuzumab resistance in PTEN-low cells
SKB cells were transfected with siRNA against PTEN or with a scrambled control.
PTEN-silenced cells grew to 88% of untreated cells under trastuzumab.
Cells with scrambled siRNA grew to 43%.
Adding a PI3K inhibitor restored the sensitivity of the silenced cells.
-3 How did PTEN knockdown cells grow under trastuzumab?
-2 How did control siRNA cells grow under trastuzumab?
+2 How did cells with PTEN siRNA grow under trastuzumab?
+3 How did control cells grow under trastuzumab?
+4 What restores the sensitivity of PTEN-depleted cells?

# Folic acid and recurrence of neural tube defects
Women with an affected pregnancy were given folic acid 4 mg, other vitamins, both, or neither.
Recurrence was 1.0% in the folic acid groups.
Of the women without folic acid, 3.5% had a recurrence.
The recurrence was 2.9% among those who took other vitamins only.
-3 What was the recurrence in women who took folic acid?
-2 What was the recurrence in women who took no folic acid?
-4 What was the recurrence with folic acid?
+2 How many recurrences were seen with folic acid?
+4 What was the recurrence in women on other vitamins?
+3 What is the recurrence risk of neural tube defects?

# Responders to infliximab in rheumatoid arthritis
Ninety patients with rheumatoid arthritis were treated with infliximab; 54 were responders at week 14.
Baseline expression of IL2RB was 1.8-fold higher in responders.
Non-responders had a higher rate of the TNF -308A allele, 38%.
The mean CRP of responders fell from 32 to 8 mg/l.
-3 What was the rate of TNF -308A in responders?
-4 How did CRP change in non-responders?
+3 What was the frequency of TNF -308A in patients who did not respond?
+4 How did CRP change in patients who responded?
+2 Does IL2RB expression differ between responders and non-responders?

# Familial and sporadic amyotrophic lateral sclerosis
We screened 112 familial and 503 sporadic patients for expansions of C9orf72.
The expansion was present in 39% of familial ALS.
In sporadic ALS it was found in 7%.
No expansion was found in 400 healthy blood donors.
Bulbar onset was seen in 44% of expansion carriers.
-3 How frequent is the C9orf72 expansion in familial ALS?
-2 How frequent is the expansion in sporadic ALS?
-2 How frequent was the expansion in controls?
-4 How frequent was the expansion in patients with ALS?
+4 How frequent was the expansion in controls?
+3 How many sporadic cases had the expansion?
+2 How frequent is the C9orf72 expansion in ALS?
+5 What is the onset in carriers of the C9orf72 expansion?

# Growth hormone in girls with Turner syndrome
Girls with Turner syndrome received growth hormone alone (group A), growth hormone with oxandrolone (group B) or no treatment (group C).
Adult height was 150.2 cm in group A.
Group B reached 153.9 cm.
Untreated girls grew to 143.0 cm.
Voice deepening was noted in the oxandrolone recipients.
-2 What was the adult height in group B?
-3 What was the adult height of girls in group A?
-4 What was the adult height of girls treated with growth hormone?
-2 What was the adult height of untreated girls?
+2 What was the adult height of girls treated with growth hormone alone?
+4 What was the adult height without treatment?
+3 What was the height of the girls who received growth hormone with oxandrolone?

# Time course of BCR-ABL under imatinib
BCR-ABL transcripts were measured in 61 patients at 3, 12 and 24 months of imatinib.
At 3 months, 18% had a major molecular response.
By month 24, 64% had reached it.
Transcripts at baseline did not predict the response.
-2 How many patients had a major molecular response after 24 months?
-3 How many patients had a major molecular response at 3 months?
-2 How many patients had a major molecular response at one year?
+3 How many patients had a major molecular response after two years?
+2 What is the response of BCR-ABL to imatinib?

# Sex differences in long QT syndrome type 2
Carriers of KCNH2 mutations (176 women and 141 men) were followed from birth to age 40.
Among women the cumulative rate of cardiac events was 46%.
Male carriers had a rate of 26%.
Beta-blockers lowered the rate by 63% in treated carriers.
Untreated carriers with a QTc above 500 ms had the highest risk.
-3 What was the rate of cardiac events in women?
-2 What was the rate of events in men with a KCNH2 mutation?
-5 What was the risk in carriers treated with beta-blockers?
+2 What was the rate of cardiac events in female carriers?
+4 What is the effect of beta-blockers in long QT syndrome?
+3 What was the rate of events in men?

# Sirolimus or everolimus for angiomyolipoma
Patients with tuberous sclerosis were started on sirolimus (SRL, n = 22) or everolimus (EVE, n = 40).
Tumour volume shrank by half in 55% of the SRL group.
With EVE, 42% had such a response.
SRL-treated patients had stomatitis in 48%.
Amenorrhoea occurred in 3 women who took everolimus.
-3 How many patients responded to sirolimus?
-2 What was the response rate with everolimus?
-4 How frequent was stomatitis with everolimus?
-5 How many women on sirolimus had amenorrhoea?
+2 How many patients responded to sirolimus?
+3 What was the response in patients who received everolimus?
+4 How frequent is stomatitis under sirolimus?

# BRCA carriers and ovarian suppression
Of 402 women with breast cancer before the age of 40, 97 had a BRCA1 mutation and 305 had none.
Ten-year survival was 74% for BRCA1 carriers.
For women with no mutation it was 82%.
Oophorectomy raised the survival of BRCA1-positive women to 85%.
-3 What was the ten-year survival of women with a BRCA1 mutation?
-2 What was the survival of women without a BRCA1 mutation?
-2 What was the ten-year survival of non-carriers?
+2 What was the ten-year survival of women with BRCA1 mutations?
+3 What was the survival of BRCA1 non-carriers?
+4 What is the effect of oophorectomy on women with BRCA1 mutations?

# Metabolic effects of exercise in ob/ob mice
Obese mice were randomised to treadmill running or to sedentary housing for 8 weeks.
Running lowered plasma insulin to 11 ng/ml in the exercised animals.
Sedentary mice had 26 ng/ml.
Liver fat was 6% after training and 17% in the sedentary group.
Food intake was the same in the two groups.
-3 What was the plasma insulin of mice that ran?
-2 What was the insulin of the sedentary mice?
+4 What was the liver fat of trained mice?
+5 What was the food intake in the exercise group?
+2 How does exercise affect insulin in obese mice?

# Factor V Leiden and oral contraceptives
We compared 155 women with a first venous thrombosis with 169 population controls.
Factor V Leiden was carried by 20% of the women with thrombosis.
Six per cent of the control women carried the mutation.
The risk of users of oral contraceptives was 4-fold, that of users with the mutation 35-fold.
Among never-users the mutation raised the risk 8-fold.
-3 How many of the patients carried factor V Leiden?
-2 How many of the controls carried factor V Leiden?
-5 What was the risk of factor V Leiden in users of oral contraceptives?
+2 How many cases carried factor V Leiden?
+3 How frequent was factor V Leiden in controls?
+4 What was the risk of women who used oral contraceptives?

# Intensive and standard glucose control in HNF1A diabetes
Adults with HNF1A diabetes were allocated to intensive or standard glucose control.
The intensive-control group reached an HbA1c of 6.4%.
HbA1c was 7.5% under standard control.
Severe hypoglycaemia affected 16 patients with intensive control.
Weight gain exceeded 10 kg in 28% versus 14%, respectively.
-3 What HbA1c was reached with intensive control?
-2 What HbA1c was reached in the standard-control group?
-4 How many patients with standard control had severe hypoglycaemia?
+3 What was HbA1c in the standard-therapy group?
+2 What was HbA1c in the group with intensive glucose control?
+4 How frequent was severe hypoglycaemia in HNF1A diabetes?

# Nusinersen given before symptoms
Infants with two copies of SMN2 were treated before symptoms (presymptomatic cohort) or after onset (symptomatic cohort).
All presymptomatic infants sat without support.
In the symptomatic cohort, 41% sat.
Infants with three copies of SMN2 walked at 14 months.
-3 How many of the infants sat who were treated before symptoms?
-2 How many symptomatic infants sat without support?
-4 When did infants with two copies of SMN2 walk?
+2 How many infants of the presymptomatic cohort sat?
+4 When did infants with three SMN2 copies walk?
+3 How many infants with spinal muscular atrophy sat without support after nusinersen?

# Smoking and GSTM1 in bladder cancer
GSTM1 was typed in 630 patients with bladder cancer and 590 hospital controls.
The null genotype raised the risk 1.4-fold in smokers.
In never smokers the odds ratio was 1.1.
Current smokers with the null genotype had an odds ratio of 2.3.
Of the controls, 49% lacked GSTM1.
-3 What was the odds ratio of the GSTM1 null genotype in smokers?
-2 What was the risk of the null genotype in people who had never smoked?
-5 How many patients with bladder cancer lacked GSTM1?
+2 What was the risk of GSTM1-null smokers?
+3 What was the odds ratio in nonsmokers?
+4 What was the odds ratio in smokers?

# Overexpression of Mirvin in the rat heart
Neonatal rat hearts were injected with AAV9-Mirvin or AAV9-GFP and banded at 8 weeks.
The ejection fraction was 58% in hearts that overexpressed Mirvin.
AAV9-GFP animals had an ejection fraction of 39%.
Sham-operated rats kept a normal ejection fraction.
Fibrosis covered 4% of the section after AAV9-Mirvin and 13% after the control vector.
-3 What was the ejection fraction with AAV9-Mirvin?
-2 What was the ejection fraction in rats that were given AAV9-GFP?
-4 What was the ejection fraction of banded rats?
+3 What was the ejection fraction of rats with the control vector?
+5 How much fibrosis did rats have with AAV9-GFP?
+2 Does Mirvin improve heart function?

# Adjuvant therapy by microsatellite status
Stage III colon cancers were classed as microsatellite-unstable (MSI) or microsatellite-stable (MSS).
Fluorouracil prolonged survival of patients with MSS tumours, with a hazard ratio of 0.69.
MSI tumours did not benefit; the hazard ratio was 1.07.
The five-year survival of MSI-high patients who had surgery alone was 83%.
-3 Did patients with microsatellite-stable tumours benefit from fluorouracil?
-2 Did fluorouracil prolong the survival of patients with MSI tumours?
-4 What was the survival of MSI patients who received fluorouracil?
+3 Did microsatellite-unstable tumours benefit from fluorouracil?
+2 Does fluorouracil prolong survival in MSS colon cancer?
+4 What was the five-year survival of MSI tumours with surgery alone?

# Prednisone schedules in Duchenne dystrophy
Boys were assigned to prednisone daily, prednisone on weekends, or placebo.
Daily prednisone raised muscle strength by 11%.
The weekend schedule gave a gain of 10%.
Boys on placebo lost 4%.
Weight gain was worst with the daily regimen.
-2 What was the gain of strength with weekend prednisone?
-3 What was the gain of strength with daily prednisone?
-4 How did the strength of boys change who received prednisone?
+2 By how much did daily prednisone raise muscle strength?
+3 How much strength was gained with prednisone on weekends?
+4 How did strength change in untreated boys?
+2 What is the effect of prednisone in Duchenne dystrophy?

# Risk of psychosis in COMT genotypes and cannabis
The cohort was divided into Val/Val, Val/Met and Met/Met genotypes.
Cannabis users with Val/Val had psychosis in 15%.
Met/Met users had it in 2%.
Users of the Val/Met genotype were in between.
Nonusers of every genotype had a rate of 2%.
-3 How many Val/Val cannabis users had psychosis?
-2 How many Met/Met carriers had psychosis?
-5 How many Val/Val cannabis users were psychotic?
+2 How many cannabis users with the Val/Val genotype had psychosis?
+5 How many Val/Val subjects who did not use cannabis had psychosis?
+4 How did Val/Met subjects fare?

# Radiotherapy with or without temozolomide
Patients with glioblastoma received radiotherapy alone or radiotherapy plus temozolomide.
With the combination, median survival was 14.6 months.
Median survival was 12.1 months with radiotherapy alone.
MGMT methylation was found in 45% of tumours.
If MGMT was methylated, survival under temozolomide was 21.7 months.
If it was unmethylated, survival was 12.7 months.
-3 What was the median survival with radiotherapy plus temozolomide?
-2 What was the survival with radiotherapy alone?
-5 What was the survival under temozolomide with unmethylated MGMT?
-6 What was the survival of patients with methylated MGMT?
+2 What was the survival with radiotherapy plus temozolomide?
+3 What was the survival of patients without temozolomide?
+4 How many patients with glioblastoma have a methylated MGMT promoter?

# Yeast deletion strains under oxidative stress
The yap9Δ strain and its parent were grown with 2 mM hydrogen peroxide.
Wild-type yeast survived in 71% after one hour.
Survival of the mutant was 8%.
Re-expression from a plasmid brought survival back to 66%.
-2 How many cells of the yap9 deletion strain survived?
-3 How many wild-type cells survived hydrogen peroxide?
+3 How many cells of the yap9Δ mutant survived?
+2 How did the parental strain survive hydrogen peroxide?
+4 How can survival of yap9Δ be restored?

# Diet or metformin in polycystic ovary syndrome
Women took metformin 1,500 mg a day, followed a diet, or did both for six months.
Ovulation occurred in 38% of the metformin group.
Of those who followed the diet, 33% ovulated.
Combined therapy led to ovulation in 60%.
Carriers of the FTO risk allele lost less weight than noncarriers in the diet group.
-3 How many women ovulated on metformin?
-2 How many women ovulated with the diet?
-2 How many women ovulated with metformin and diet together?
-4 How many women ovulated with metformin alone?
+2 How many women ovulated on metformin?
+3 What was the ovulation rate in the diet group?
+5 How much weight did FTO noncarriers lose?

# Screening of relatives in familial hypercholesterolaemia
Index patients and relatives found by cascade screening were compared.
Relatives had an LDL cholesterol of 5.1 mmol/l at diagnosis.
Probands had an LDL cholesterol of 7.8 mmol/l.
Statins were taken by 96% of index cases.
Of the children found by screening, 12% were treated.
-2 What was the LDL cholesterol of index patients?
-3 What was the LDL cholesterol of relatives?
-4 How many relatives took statins?
-5 How many of the adults found by screening were treated?
+3 What was the LDL cholesterol of index patients?
+4 How many probands took statins?
+2 What was the LDL cholesterol in relatives found by screening?

# Aspirin in carriers of mismatch repair mutations
Carriers of Lynch syndrome took aspirin 600 mg or placebo for two years.
Colorectal cancer developed in 18 of the 427 participants assigned to aspirin.
It developed in 30 of 434 assigned to placebo.
MLH1 carriers were diagnosed earlier than MSH6 carriers.
Cancer was found at a mean of 44 years in MLH1 families.
-3 How many participants on aspirin developed colorectal cancer?
-2 How many participants in the placebo group developed cancer?
-5 At what age was cancer found in MSH6 families?
+2 How many patients developed cancer in the aspirin arm?
+3 How many carriers developed cancer under placebo?
+4 When are carriers of MSH6 mutations diagnosed?
+2 What is the colorectal cancer risk in Lynch syndrome?

# Plasma homocysteine and MTHFR C677T
We measured homocysteine in 88 TT homozygotes, 301 heterozygotes and 290 CC homozygotes.
TT subjects had a mean homocysteine of 16.2 µmol/l.
Homocysteine was 10.4 µmol/l in the CC genotype.
In individuals with low folate the T allele had a larger effect.
Heterozygotes had 11.0 µmol/l.
-3 What was the homocysteine of individuals with the TT genotype?
-2 What was the homocysteine of CC homozygotes?
-5 What was the homocysteine of TT homozygotes?
-4 What was the effect of the T allele in individuals with high folate?
+5 What was the homocysteine of CT subjects?
+3 What was the homocysteine in CC homozygotes?
+2 What was the homocysteine of TT homozygotes?

# Losartan and atenolol in Marfan syndrome
Young patients with Marfan syndrome were randomised to losartan or atenolol.
The aortic-root z score fell by 0.139 a year in the atenolol group.
In losartan recipients it fell by 0.107 a year.
Adverse events were similar with both drugs.
Surgery was needed in 7 patients who had been given the angiotensin-receptor blocker.
-2 How did the aortic-root z score change with losartan?
-3 How did the z score change in patients receiving atenolol?
-5 How many patients on atenolol needed surgery?
+3 How did the aortic root change in patients who were given losartan?
+4 How frequent were adverse events with atenolol?
+2 How did atenolol change the aortic root?

# Discovery and replication of a locus for gout
A genome-wide scan in 3,100 cases and 6,200 controls was followed by replication in 1,900 cases and 2,500 controls.
In the discovery stage, the lead variant had an odds ratio of 1.52.
The replication sample gave an odds ratio of 1.31.
Combined, the odds ratio was 1.44.
Diuretic users showed no association.
-2 What was the odds ratio in the replication cohort?
-3 What was the odds ratio in the discovery sample?
-5 Was the variant associated with gout in people without diuretics?
+3 What was the odds ratio of the lead variant in the replication stage?
+4 What was the odds ratio of the lead variant for gout?
+2 What was the odds ratio of the lead variant in the discovery cohort?

# Bisphosphonate in osteogenesis imperfecta: children and adults
We treated 41 children and 38 adults with pamidronate.
In the children, bone density rose by 42% a year.
Adults gained 5%.
Fractures fell from 2.3 to 0.6 a year in those under 3 years.
Type III patients gained more than type I patients.
-3 How much did bone density rise in children?
-2 How much did bone density rise in adults?
-4 How did fractures change in adults?
+2 What is the effect of pamidronate on children's bone density?
+3 How much bone density did adult patients gain?
+5 How much did patients with type I osteogenesis imperfecta gain?

# Gluten-free diet and HLA-DQ8
Relatives with HLA-DQ2 and relatives with HLA-DQ8 were followed.
Coeliac disease appeared in 11% of DQ2-positive relatives.
DQ8-positive relatives had a rate of 4%.
Neither group had symptoms at the first visit.
The rate was 0.5% in those negative for both.
-3 What was the rate of coeliac disease in relatives with HLA-DQ2?
-2 What was the rate in relatives with HLA-DQ8?
-5 How many DQ2-positive relatives had coeliac disease?
+4 Did DQ8-positive relatives have symptoms at the first visit?
+2 How many relatives with HLA-DQ2 had coeliac disease?
+3 What is the rate of coeliac disease with HLA-DQ8?

# Stimulants in fragile X syndrome
Boys with the full mutation were given methylphenidate, clonidine or no drug in a crossover design.
On methylphenidate, the hyperactivity score was 14.
During the clonidine phase, the score was 17.
The score was 23 in the drug-free phase.
Boys with mosaicism scored 4 points lower than boys without mosaicism.
-3 What was the hyperactivity score under methylphenidate?
-2 What was the score during clonidine treatment?
-4 What was the hyperactivity score with clonidine?
+2 What was the hyperactivity score during treatment with methylphenidate?
+4 What was the hyperactivity score without medication?
+5 How did boys with mosaicism score?

# Tumour growth after Zenrin knockdown
Nude mice were injected with shZenrin or shControl cells.
Tumours of the shZenrin group weighed 0.21 g.
The shControl tumours weighed 0.94 g.
In vitro, Zenrin-depleted cells formed fewer colonies.
Mice that received doxycycline had smaller tumours than those on normal water.
-3 How much did tumours of Zenrin knockdown cells weigh?
-2 How much did the control tumours weigh?
+2 What was the weight of tumours after Zenrin knockdown?
+3 How much did the control tumours weigh?
+5 How were tumours in mice that received normal water?

# Postmenopausal hormone use and the ESR1 haplotype
In 2,980 women hormone use and ESR1 haplotypes were recorded.
Premenopausal women had no association of haplotype 1 with bone density.
In postmenopausal women, haplotype 1 was associated with a lower bone density (beta -0.04).
Hormone users with haplotype 1 had HDL cholesterol of 1.9 mmol/l.
Those who did not use hormones had 1.5 mmol/l.
-2 Is haplotype 1 associated with bone density in postmenopausal women?
-3 Is haplotype 1 associated with bone density before menopause?
-4 What was the HDL cholesterol of women who did not use hormones?
-5 What was the HDL cholesterol of hormone users?
+3 What is the association of ESR1 haplotype 1 with bone density after menopause?
+5 What was HDL cholesterol in nonusers of hormones?
+4 What was HDL cholesterol in hormone users?

# Outcome of transplantation from related and unrelated donors
Children with severe combined immunodeficiency received marrow of matched siblings, of haploidentical parents, or of unrelated donors.
Survival after sibling transplants was 91%.
Recipients of haploidentical marrow had a survival of 66%.
Unrelated donors gave a survival of 72%.
Infants without infection at transplantation survived in 90%.
-3 What was the survival after transplantation from matched siblings?
-2 What was the survival after transplantation from unrelated donors?
-4 What was the survival with haploidentical marrow?
-5 What was the survival of infants with an infection at transplantation?
+2 What was the survival with matched sibling marrow?
+4 What was the survival of children with unrelated donors?
+3 How long do children with severe combined immunodeficiency survive after transplantation?

# Clopidogrel in ABCB1 genotypes: loading doses
Volunteers took a 300-mg loading dose and, after washout, a 600-mg loading dose.
After the 300-mg dose, the peak of the active metabolite was 22 ng/ml.
The 600-mg dose gave a peak of 41 ng/ml.
TT homozygotes of C3435T had the lowest peak after either dose.
-2 What was the peak after 600 mg?
-3 What was the peak of the active metabolite after the 300 mg dose?
+3 What was the peak of the metabolite with a loading dose of 600 mg?
+4 Which genotype had the lowest peak after 600 mg?
+2 What was the peak at the 300 mg loading dose?
"""


def passages():
    for block in re.split(r"\n\s*\n", PASSAGES.strip()):
        title, *lines = block.strip().split("\n")
        sentences = [line for line in lines if not re.match(r"[-+]\d ", line)]
        items = [line for line in lines if re.match(r"[-+]\d ", line)]
        yield title.lstrip("# "), sentences, items


def main():
    folder = pathlib.Path(__file__).parent
    files = {name: [] for name in ("development_arms", "development_arms_apart")}
    for number, (title, sentences, items) in enumerate(passages(), 1):
        name = "development_arms_apart" if number % 3 == 0 else "development_arms"
        for place, item in enumerate(items, 1):
            files[name].append({
                "id": f"arms-{number}-{place}", "class": "arm" if item[0] == "-" else "sound", "kind": "quote",
                "sound": item[0] == "+", "question": item[3:], "quote": sentences[int(item[1]) - 1],
                "context": " ".join(sentences), "title": title})
    for name, pairs in files.items():
        text = "".join(json.dumps(pair, ensure_ascii=False) + "\n" for pair in pairs)
        (folder / f"{name}.jsonl").write_text(text)
        print(name, sum(not pair["sound"] for pair in pairs), "arm", sum(pair["sound"] for pair in pairs), "sound")


main()
