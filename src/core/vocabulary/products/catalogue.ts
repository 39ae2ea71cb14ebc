/** A department of a shop. Written by us; the brands are invented. */
interface Shelf {
  readonly category: string;
  /** Three letters that article numbers begin with. */
  readonly code: string;
  readonly brands: string;
  /** `name low-high`, prices in whole units of money. */
  readonly products: string;
}

export const SHELVES: readonly Shelf[] = [
  {
    category: 'Computers',
    code: 'CMP',
    brands: 'Nordvale, Keystrand, Altura, Pixelforge, Brightcore, Zentrix',
    products: '14-Inch Laptop 450-1600, 16-Inch Laptop 700-2500, Gaming Laptop 900-2500, Convertible Laptop 500-1700, Ultralight Notebook 800-2200, Mini Desktop PC 300-1100, Gaming Desktop 900-2500, All-in-One Desktop 700-2100, 27-Inch Monitor 160-650, Curved Ultrawide Monitor 300-1100, 10-Inch Tablet 180-800, Drawing Tablet 60-450',
  },
  {
    category: 'Computer Accessories',
    code: 'ACC',
    brands: 'Keystrand, Plugwell, Tapwire, Deskmate, Corvo, Linkline',
    products: 'Wireless Mouse 12-70, Mechanical Keyboard 45-180, Compact Wireless Keyboard 20-90, USB-C Hub 18-90, Laptop Stand 20-75, 1080p Webcam 25-110, External SSD 1 TB 60-150, USB Flash Drive 64 GB 6-20, HDMI Cable 5-25, Laptop Sleeve 14-50, Large Desk Mat 10-35, Docking Station 70-260, Laser Printer 110-380',
  },
  {
    category: 'Phones and Wearables',
    code: 'PHN',
    brands: 'Zentrix, Orbo, Halden, Luma One, Pixelforge',
    products: 'Smartphone 128 GB 220-950, Smartphone 256 GB 350-1250, Foldable Smartphone 800-1800, Feature Phone 25-80, Fitness Tracker 30-150, Smartwatch 120-480, Phone Case 8-40, Tempered Glass Screen Protector 5-25, Wireless Charging Pad 14-60, Power Bank 20000 mAh 20-70, Fast Charger 30 W 12-40, Car Phone Mount 9-35',
  },
  {
    category: 'Audio and Video',
    code: 'AUD',
    brands: 'Soniq Lab, Brightcore, Aurelle, Tonwerk, Halden',
    products: 'Noise-Cancelling Headphones 90-400, Wireless Earbuds 30-230, Bluetooth Speaker 25-200, Soundbar 90-600, Bookshelf Speakers 120-700, Turntable 110-600, USB Microphone 45-200, 43-Inch Television 230-600, 55-Inch Television 350-1400, Streaming Stick 25-70, Home Projector 150-1200, Clock Radio 18-70',
  },
  {
    category: 'Cameras',
    code: 'CAM',
    brands: 'Optique Nord, Fennel & Grey, Luma One, Halden',
    products: 'Mirrorless Camera 550-2500, Compact Camera 180-800, Action Camera 120-480, Instant Camera 60-180, Camera Drone 250-1500, 50 mm Lens 120-700, Zoom Lens 300-1800, Travel Tripod 35-220, Camera Backpack 40-190, Memory Card 128 GB 14-60, Ring Light 20-90, Digital Photo Frame 50-180',
  },
  {
    category: "Women's Clothing",
    code: 'WCL',
    brands: 'Maren & Co, Linden Row, Aurelle, Solveig, Petit Jardin, Oak & Thread',
    products: 'Merino Wool Sweater 45-140, Linen Shirt 28-90, Wrap Dress 35-130, Summer Dress 25-95, High-Waist Jeans 35-120, Pleated Midi Skirt 28-95, Cotton Cardigan 25-85, Trench Coat 80-300, Puffer Jacket 60-240, Cotton T-Shirt 8-40, Silk Blouse 45-160, Yoga Leggings 20-90, Tailored Blazer 60-220',
  },
  {
    category: "Men's Clothing",
    code: 'MCL',
    brands: 'Oak & Thread, Harbour Supply, Linden Row, Northgate, Bram & Sons',
    products: 'Oxford Shirt 25-90, Cotton T-Shirt 8-40, Slim Fit Chinos 30-95, Straight Leg Jeans 35-120, Crew Neck Sweater 30-120, Hooded Sweatshirt 28-85, Polo Shirt 18-75, Waxed Jacket 90-320, Down Vest 50-180, Wool Overcoat 120-420, Linen Shorts 22-65, Flannel Shirt 25-80, Swim Shorts 15-60',
  },
  {
    category: 'Shoes',
    code: 'SHO',
    brands: 'Stride North, Ferro, Calza Viva, Trailwise, Bram & Sons',
    products: 'Running Shoes 55-180, Trail Running Shoes 65-190, Leather Sneakers 50-160, Canvas Sneakers 25-80, Chelsea Boots 70-240, Hiking Boots 80-260, Ankle Boots 60-220, Suede Loafers 55-190, Leather Sandals 30-120, Flip-Flops 8-35, Ballet Flats 28-110, Rain Boots 25-95, House Slippers 14-60',
  },
  {
    category: 'Bags and Accessories',
    code: 'BAG',
    brands: 'Harbour Supply, Calza Viva, Ostra, Linden Row, Fennel & Grey',
    products: 'Leather Wallet 22-110, Canvas Tote Bag 12-55, Leather Handbag 70-380, Everyday Backpack 35-140, Weekender Bag 60-240, Crossbody Bag 30-160, Leather Belt 20-85, Cashmere Scarf 50-190, Silk Tie 22-90, Polarized Sunglasses 25-170, Wool Beanie 12-45, Compact Umbrella 12-50, Leather Gloves 28-110',
  },
  {
    category: 'Jewelry and Watches',
    code: 'JWL',
    brands: 'Aurelle, Ostra, Meridian, Halcyon, Vesper',
    products: 'Silver Hoop Earrings 20-110, Pearl Stud Earrings 25-180, Gold-Plated Necklace 30-160, Sterling Silver Bracelet 30-180, Signet Ring 40-260, Charm Bracelet 25-130, Automatic Watch 180-1800, Chronograph Watch 120-900, Leather Strap Watch 60-320, Birthstone Pendant 35-190, Diamond Stud Earrings 250-2200, Jewelry Box 20-95',
  },
  {
    category: 'Kitchen',
    code: 'KIT',
    brands: 'Copperfield, Ember & Pan, Tavola, Brightcore, Knoll Home',
    products: 'Cast Iron Skillet 22-95, Nonstick Frying Pan 18-80, Stainless Steel Cookware Set 80-420, Chef’s Knife 25-180, Bamboo Cutting Board 12-45, Mixing Bowl Set 15-60, Enameled Dutch Oven 60-360, Baking Sheet 9-35, Kitchen Scale 12-45, Pepper Mill 14-60, Glass Food Container Set 18-60, Silicone Spatula Set 8-28, Ceramic Dinner Plates, Set of 4 25-95',
  },
  {
    category: 'Home Appliances',
    code: 'APP',
    brands: 'Brightcore, Knoll Home, Ventos, Tavola, Hausmann & Fell',
    products: 'Espresso Machine 120-900, Drip Coffee Maker 28-150, Electric Kettle 22-110, Toaster 20-120, Stand Mixer 150-650, Hand Blender 22-110, Air Fryer 55-260, Microwave Oven 70-300, Cordless Vacuum Cleaner 110-650, Robot Vacuum 160-900, Air Purifier 80-480, Steam Iron 25-130, Dishwasher 350-1100, Washing Machine 380-1300',
  },
  {
    category: 'Furniture',
    code: 'FUR',
    brands: 'Knoll Home, Fjordhus, Ash & Alder, Casa Lino, Northgate',
    products: 'Oak Dining Table 250-1400, Dining Chair 45-260, Three-Seat Sofa 450-2200, Armchair 160-900, Coffee Table 70-450, Bookcase 60-420, TV Stand 80-480, Standing Desk 220-850, Office Chair 90-650, Bed Frame 180-1100, Memory Foam Mattress 220-1200, Nightstand 40-220, Bar Stool 40-190, Shoe Cabinet 50-230',
  },
  {
    category: 'Home Decor',
    code: 'DEC',
    brands: 'Casa Lino, Fjordhus, Wick & Wonder, Ash & Alder, Petit Jardin',
    products: 'Scented Candle 8-45, Ceramic Vase 14-80, Wool Area Rug 90-650, Throw Pillow 12-55, Knitted Throw Blanket 28-120, Framed Art Print 18-130, Wall Mirror 35-240, Table Lamp 28-180, Floor Lamp 50-320, Linen Curtains 25-130, Wall Clock 18-90, Woven Storage Basket 14-60, Photo Frame 7-40',
  },
  {
    category: 'Bed and Bath',
    code: 'BED',
    brands: 'Casa Lino, Solveig, Cloudmere, Fjordhus',
    products: 'Cotton Sheet Set 35-160, Linen Duvet Cover 70-260, Down Pillow 28-150, Weighted Blanket 45-180, Bath Towel 10-45, Hand Towel Set 12-45, Cotton Bathrobe 30-130, Bath Mat 12-50, Shower Curtain 14-55, Mattress Protector 22-90, Laundry Hamper 18-70, Soap Dispenser 7-30',
  },
  {
    category: 'Garden',
    code: 'GRD',
    brands: 'Greenhollow, Petit Jardin, Spade & Sprig, Hausmann & Fell',
    products: 'Garden Hose 20-90, Pruning Shears 12-60, Cordless Lawn Mower 180-750, Watering Can 9-45, Terracotta Pot 6-45, Raised Garden Bed 45-210, Patio Dining Set 250-1600, Garden Bench 90-420, Charcoal Grill 70-450, Gas Grill 200-1400, Solar Path Lights 15-70, Wildflower Seed Mix 3-15, Bird Feeder 12-55',
  },
  {
    category: 'Tools',
    code: 'TLS',
    brands: 'Hausmann & Fell, Ironclaw, Torq, Boltwright',
    products: 'Cordless Drill 50-260, Impact Driver 60-260, Circular Saw 60-280, Orbital Sander 40-170, Claw Hammer 10-45, Screwdriver Set 12-60, Socket Wrench Set 30-190, Tape Measure 5-28, Spirit Level 10-60, Tool Box 20-120, Work Gloves 6-28, LED Work Light 18-90, Step Ladder 35-170',
  },
  {
    category: 'Beauty',
    code: 'BTY',
    brands: 'Vesper, Maison Clair, Dewberry, Solveig, Botanica Lane',
    products: 'Vitamin C Serum 12-65, Hydrating Face Cream 10-70, Gentle Cleanser 6-35, Mineral Sunscreen SPF 50 9-40, Lip Balm 3-14, Matte Lipstick 7-40, Volume Mascara 8-35, Liquid Foundation 12-55, Eau de Parfum 50 ml 35-180, Clay Face Mask 8-40, Nail Polish 4-20, Makeup Brush Set 15-80, Hair Dryer 25-320',
  },
  {
    category: 'Health and Personal Care',
    code: 'HPC',
    brands: 'Dewberry, Purely Fit, Botanica Lane, Vitalis Grove',
    products: 'Electric Toothbrush 28-190, Whitening Toothpaste 3-12, Moisturizing Shampoo 4-28, Conditioner 4-28, Body Lotion 5-30, Vitamin D3 Capsules 7-28, Daily Multivitamin 9-38, Omega-3 Fish Oil 10-40, Beard Trimmer 22-110, Digital Thermometer 8-40, Blood Pressure Monitor 28-110, First Aid Kit 14-60, Heating Pad 18-60',
  },
  {
    category: 'Sports and Fitness',
    code: 'SPT',
    brands: 'Purely Fit, Stride North, Vantage Point, Kinetik',
    products: 'Yoga Mat 15-80, Adjustable Dumbbells 90-420, Kettlebell 12 kg 28-75, Resistance Band Set 10-40, Foam Roller 12-45, Jump Rope 6-28, Exercise Bike 200-1300, Treadmill 350-2000, Tennis Racket 40-240, Basketball 14-65, Soccer Ball 12-60, Swimming Goggles 9-40, Insulated Water Bottle 12-45',
  },
  {
    category: 'Outdoor and Camping',
    code: 'OUT',
    brands: 'Trailwise, Vantage Point, Cairn & Pine, Northgate',
    products: 'Two-Person Tent 70-420, Down Sleeping Bag 80-420, Self-Inflating Sleeping Pad 35-160, 60 L Trekking Backpack 90-320, Camping Stove 25-160, Headlamp 15-80, Trekking Poles 28-150, Folding Camp Chair 20-95, Hard Cooler 45-320, Camping Lantern 15-70, Softshell Jacket 60-210, Merino Hiking Socks 10-30, Vacuum Flask 16-55',
  },
  {
    category: 'Cycling',
    code: 'CYC',
    brands: 'Velora, Kinetik, Torq, Cairn & Pine',
    products: 'City Bike 280-1100, Mountain Bike 400-2500, Gravel Bike 800-2500, Electric Bike 900-2500, Kids’ Bike 20 Inch 130-380, Bike Helmet 30-170, Bike Lock 18-110, Bike Light Set 15-90, Cycling Gloves 12-50, Padded Cycling Shorts 35-140, Floor Pump 20-90, Bike Pannier 35-150',
  },
  {
    category: 'Toys and Games',
    code: 'TOY',
    brands: 'Tumblewood, Bricko, Little Comet, Puzzlecraft',
    products: 'Wooden Building Blocks 15-60, Building Brick Set 12-160, 1000-Piece Puzzle 10-28, Strategy Board Game 22-75, Family Card Game 6-25, Plush Bear 9-45, Remote Control Car 22-140, Dollhouse 50-220, Wooden Train Set 28-130, Art Supplies Set 12-50, Science Kit 18-60, Kick Scooter 30-130, Bath Toy Set 7-28',
  },
  {
    category: 'Baby',
    code: 'BAB',
    brands: 'Little Comet, Cloudmere, Nestling, Tumblewood',
    products: 'Folding Stroller 120-750, Infant Car Seat 110-450, Baby Monitor 40-260, High Chair 55-320, Convertible Crib 160-650, Baby Carrier 40-190, Organic Cotton Bodysuit 6-25, Diaper Bag 30-150, Newborn Diapers, 80 Pack 18-40, Baby Bottle Set 14-50, Muslin Swaddle Blanket 10-38, Baby Play Mat 25-120',
  },
  {
    category: 'Pet Supplies',
    code: 'PET',
    brands: 'Pawsley, Whisker Lane, Fetchwell, Greenhollow',
    products: 'Dry Dog Food 12 kg 32-95, Grain-Free Cat Food 4 kg 18-55, Dog Bed 25-140, Cat Tree 40-220, Retractable Dog Leash 12-45, Dog Harness 15-60, Cat Litter 10 L 7-25, Stainless Steel Pet Bowl 5-25, Chew Toy 4-20, Pet Carrier 25-110, Aquarium Starter Kit 60-280, Grooming Brush 8-30',
  },
  {
    category: 'Books',
    code: 'BKS',
    brands: 'Larkspur Press, Meridian House, Paper Lantern, Quillbrook',
    products: 'Mystery Novel 8-26, Historical Novel 9-28, Science Fiction Novel 8-26, Fantasy Novel 9-30, Biography 12-36, Cookbook 15-45, Travel Guide 12-32, Picture Book 7-22, Poetry Collection 9-24, Business Book 12-35, Photography Book 25-85, Self-Help Book 9-28, World Atlas 20-75',
  },
  {
    category: 'Office and Stationery',
    code: 'OFC',
    brands: 'Quillbrook, Deskmate, Fennel & Grey, Inkwell & Rule',
    products: 'Hardcover Notebook 6-28, Gel Pens, 12 Pack 6-22, Fountain Pen 18-160, Weekly Planner 9-38, Sticky Notes 2-12, Copy Paper, 500 Sheets 4-12, Stapler 6-28, Desk Organizer 12-50, Whiteboard 22-140, Filing Folders, 25 Pack 6-22, Paper Shredder 35-220, Desk Lamp 18-110, Highlighter Set 3-15',
  },
  {
    category: 'Groceries',
    code: 'GRO',
    brands: 'Tavola, Orchard Row, Millstone, Botanica Lane, Casa Verde',
    products: 'Extra Virgin Olive Oil 6-28, Ground Coffee 500 g 5-20, Whole Bean Coffee 1 kg 11-38, Green Tea, 50 Bags 3-12, Dark Chocolate Bar 2-7, Wildflower Honey 4-16, Organic Rolled Oats 2-8, Spaghetti 500 g 1-5, Basmati Rice 2 kg 4-12, Almond Butter 5-14, Tomato Passata 1-4, Roasted Almonds 4-14, Balsamic Vinegar 4-22',
  },
  {
    category: 'Automotive',
    code: 'AUT',
    brands: 'Torq, Roadfield, Ironclaw, Velora',
    products: 'All-Season Tire 60-240, Car Battery 70-220, Synthetic Motor Oil 5 L 22-65, Wiper Blades 12-45, Dash Camera 40-230, Floor Mat Set 22-110, Car Vacuum 22-90, Portable Jump Starter 50-160, Tire Inflator 28-110, Roof Box 200-800, Car Wash Shampoo 6-22, Phone Holder 8-35',
  },
];
